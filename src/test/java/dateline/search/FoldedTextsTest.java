package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedTextsTest {

    @Test
    void findsATextInWhicheverBlockItIs() {
        FoldedTexts texts =
                of(IntStream.range(0, 1000).mapToObj(i -> "text " + i + " end").toArray(String[]::new));
        for (int i : List.of(0, 1, 127, 128, 129, 255, 256, 998, 999)) {
            assertEquals(List.of(i), with(texts, " " + i + " "), "number " + i);
        }
    }

    @Test
    void givesATextOnceHoweverOftenItHasTheWord() {
        assertEquals(List.of(0, 2), with(of("gala, gala, gala", "talks", "a gala"), "gala"));
    }

    @Test
    void findsNoWordsAcrossTextsOrParts() {
        FoldedTexts texts = new Texts("one", "two").add("two", "three").build();
        assertEquals(List.of(), with(texts, "onetwo"));
        assertEquals(List.of(0), with(texts, "two", "one"));
        assertEquals(List.of(1), with(texts, "three", "two"));
        assertEquals(List.of(), with(texts, "one", "three"));
    }

    @Test
    void givesAllForNoWordsAndNoneOfNothing() {
        assertEquals(IntStream.range(0, 300).boxed().toList(), with(of(new String[300]), new String[0]));
        assertEquals(List.of(), with(of(), "gala"));
    }

    private static FoldedTexts of(String... all) {
        FoldedTexts.Builder builder = new FoldedTexts.Builder();
        for (String text : all) {
            builder.part(String.valueOf(text)).endText();
        }
        return builder.build();
    }

    /// Texts of several parts.
    private static final class Texts {
        private final FoldedTexts.Builder builder = new FoldedTexts.Builder();

        Texts(String... parts) {
            add(parts);
        }

        Texts add(String... parts) {
            List.of(parts).forEach(builder::part);
            builder.endText();
            return this;
        }

        FoldedTexts build() {
            return builder.build();
        }
    }

    private static List<Integer> with(FoldedTexts texts, String... words) {
        List<Integer> found = new ArrayList<>();
        texts.forEachWith(words, found::add);
        return found;
    }
}
