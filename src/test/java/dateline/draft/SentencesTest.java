package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertEquals(
                List.of("Mr. Smith of the U.S. met J. K. Berg on Jan. 5.", "They left."),
                of("Mr. Smith of the U.S. met J. K. Berg on Jan. 5. They left."));
    }

    @Test
    void anHourEndsASentenceOnlyWhereAnotherOneBegins() {
        assertEquals(
                List.of("It starts at 3 p.m. ET on Monday.", "Then dinner."),
                of("It starts at 3 p.m. ET on Monday. Then dinner."));
        assertEquals(List.of("It starts at 3 p.m. Moscow time."), of("It starts at 3 p.m. Moscow time."));
        assertEquals(List.of("It starts at 3 p.m.", "Dinner follows."), of("It starts at 3 p.m. Dinner follows."));
    }

    @Test
    void aQuotationMarkBelongsToItsSentence() {
        assertEquals(List.of("He said: “We meet.”", "They met."), of("He said: “We meet.” They met."));
    }

    @Test
    void linesAndParagraphsEndSentences() {
        assertEquals(
                List.of("A headline", "09:00 Arrival", "10:00 Talks"), of("A headline\n\n09:00 Arrival\n10:00 Talks"));
        assertEquals(
                List.of(0, 1),
                Sentences.of("A.\n\nB.").stream().map(Sentence::paragraph).toList());
    }

    @Test
    void numbersAreNotDivided() {
        assertEquals(List.of("It rose by 3.5 per cent to 8.30."), of("It rose by 3.5 per cent to 8.30."));
    }

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(s -> s.in(text)).toList();
    }
}
