package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
    private static final FontSet FONTS = new FontSet();

    private final PrintableText printable = new PrintableText(FONTS);

    @Test
    void latinGreekAndCyrillicAreOneRun() {
        assertEquals("EUROPEAN:Ärzte Ωμέγα Жизнь – “x”", runs("Ärzte Ωμέγα Жизнь – “x”"));
    }

    @Test
    void chineseIsARunOfItsOwn() {
        assertEquals("EUROPEAN:In |HAN:北京，|EUROPEAN:2024", runs("In 北京，2024"));
    }

    @Test
    void whatNoFaceHasIsNamedByItsNumber() {
        assertEquals("EUROPEAN:a[U+1F600]b", runs("a\uD83D\uDE00b"));
        assertEquals(List.of(0x1F600), List.copyOf(printable.missing()));
    }

    @Test
    void whatIsNoCharacterForPaperGoes() {
        assertEquals("EUROPEAN:ab cd", runs("\uFEFFa\u0000\u202Eb\tc\uD800\uFFFE\u200Bd\uFE0F"));
        assertEquals(0, printable.missing().size());
    }

    @Test
    void anAccentIsComposedWithItsLetter() {
        assertEquals("EUROPEAN:й é", runs("и\u0306 e\u0301"));
    }

    @Test
    void anOddSpaceIsASpace() {
        assertEquals("EUROPEAN:a b", runs("a\u2002b"));
        assertEquals(0, printable.missing().size());
    }

    private String runs(String text) {
        return printable.runs(text).stream()
                .map(run -> run.script() + ":" + run.text())
                .collect(Collectors.joining("|"));
    }
}
