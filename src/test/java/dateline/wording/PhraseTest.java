package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Bundles;
import java.text.MessageFormat;
import java.util.Locale;
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

    @Test
    void numbersAndPluralsAreLeftToMessageFormat() {
        assertFalse(Phrase.of("{0} entries").fits(1000));
        assertFalse(Phrase.of("{0,choice,0#none|1#one}").fits("x"));
        assertFalse(Phrase.of("a '{' b").fits());
        assertFalse(Phrase.of("{0} and {1}").fits("only one"));
    }
}
