package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Bundles;
import dateline.Bundles.Bundle;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Object[] WORDS = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};

    /// The bundles are the fixture: each of our texts, as the class that it stands in for fills it.
    @Test
    void isFilledAsMessageFormatFillsIt() {
        int plain = 0;
        for (String pattern : Bundles.all().stream()
                .flatMap(bundle -> bundle.texts().values().stream())
                .toList()) {
            Phrase phrase = Phrase.of(pattern);
            if (phrase.fits(WORDS)) {
                plain++;
                assertEquals(new MessageFormat(pattern, Locale.ROOT).format(WORDS), phrase.fill(WORDS), pattern);
            }
        }
        assertTrue(plain > 200, "only " + plain);
    }

    /// Plurals, and numbers as far as each language writes them alike.
    @Test
    void smallNumbersAreFilledInAsMessageFormatFillsThemIn() {
        int plural = 0;
        for (Bundle bundle : Bundles.all()) {
            for (String pattern : bundle.texts().values()) {
                Phrase phrase = Phrase.of(pattern);
                MessageFormat format = new MessageFormat(pattern, Locale.forLanguageTag(bundle.language()));
                plural += pattern.contains(",choice,") && phrase.fits(numbers(0)) ? 1 : 0;
                for (int number = 0; number < 130; number++) {
                    Object[] numbers = numbers(number);
                    if (phrase.fits(numbers)) {
                        assertEquals(format.format(numbers), phrase.fill(numbers), pattern);
                    }
                }
            }
        }
        assertTrue(plural > 40, "only " + plural);
    }

    private static Object[] numbers(int number) {
        return Stream.generate(() -> number).limit(10).toArray();
    }

    @Test
    void choicesAreChosenAtTheirEdges() {
        Phrase phrase = Phrase.of("{0,choice,1#one|1<{0} of {1}|5#many}{2}");
        assertEquals(
                List.of("one.", "one.", "2 of x.", "4 of x.", "many."),
                Stream.of(0, 1, 2, 4, 5).map(n -> phrase.fill(n, "x", ".")).toList());
    }

    @Test
    void theRestIsLeftToMessageFormat() {
        assertFalse(Phrase.of("{0} entries").fits(1000));
        assertFalse(Phrase.of("{0} entries").fits(-1));
        assertFalse(Phrase.of("{0} entries").fits(1.5));
        assertFalse(Phrase.of("{0,choice,0#none|1#one}").fits("x"));
        assertFalse(Phrase.of("{0,choice,0#none|1#it''s one}").fits(1));
        assertFalse(Phrase.of("{0,choice,0.5#none|1#one}").fits(1));
        assertFalse(Phrase.of("{0,choice,0#none").fits(1));
        assertFalse(Phrase.of("{0,number}").fits(1));
        assertFalse(Phrase.of("a '{' b").fits());
        assertFalse(Phrase.of("{0} and {1}").fits("only one"));
    }
}
