package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.format.pdf.Evidence.Numbered;
import dateline.model.TextPositionSelector;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void textWithoutPassagesIsOnePiece() {
        assertEquals("abcdef", cut("abcdef", 0));
    }

    @Test
    void aPassageIsCutOut() {
        assertEquals("ab|<1>cd</1>|ef", cut("abcdef", 0, passage(1, 2, 4)));
    }

    @Test
    void overlappingPassagesAreSplitWhereTheyMeet() {
        assertEquals("a|<1>bc|<2>d</1>|e</2>|f", cut("abcdef", 0, passage(1, 1, 4), passage(2, 3, 5)));
    }

    @Test
    void aPassageInsideAnotherAndTwoThatBeginTogether() {
        assertEquals(
                "<1><2>ab</1>|cd|<3>e</3>|f</2>",
                cut("abcdef", 0, passage(1, 0, 2), passage(2, 0, 6), passage(3, 4, 5)));
    }

    @Test
    void aPassageAcrossParagraphsEndsInTheLast() {
        Numbered passage = passage(1, 3, 10);
        assertEquals("abc|<1>def", cut("abcdef", 0, passage));
        assertEquals("gh</1>|ijkl", cut("ghijkl", 8, passage));
    }

    @Test
    void anEmptyParagraphHasNoPieces() {
        assertEquals("", cut("", 0, passage(1, 0, 4)));
    }

    private static Numbered passage(int number, int start, int end) {
        return new Numbered(number, new TextPositionSelector(start, end), List.of());
    }

    private static String cut(String paragraph, int offset, Numbered... passages) {
        return MarkedText.cut(paragraph, offset, List.of(passages)).stream()
                .map(MarkedTextTest::show)
                .collect(Collectors.joining("|"));
    }

    private static String show(MarkedText.Piece piece) {
        String begin = piece.begin().stream().map(p -> "<" + p.number() + ">").collect(Collectors.joining());
        String end = piece.end().stream().map(p -> "</" + p.number() + ">").collect(Collectors.joining());
        return begin + piece.text() + end;
    }
}
