package dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteAnchorTest {
    private static final String TEXT = "Talks on trade.\n\nTalks on trade and culture; talks end.";

    @Test
    void quoteThatStandsOnceIsExactWithoutAPosition() {
        assertEquals(new Exact(at(36, 43)), find("culture"));
    }

    @Test
    void quoteThatStandsAtItsPositionIsExactHoweverOftenItStands() {
        assertEquals(new Exact(at(17, 22)), find("Talks", 17, 22));
        assertEquals(new Exact(at(0, 5)), find("Talks", 0, 5));
    }

    @Test
    void quoteThatStandsElsewhereOnceHasMoved() {
        assertEquals(new Moved(at(36, 43)), find("culture", 3, 10));
        assertEquals(new Moved(at(36, 43)), find("culture", 36, 42));
        assertEquals(new Moved(at(36, 43)), find("culture", 36, 44));
        assertEquals(new Moved(at(36, 43)), find("culture", 2_000_000_000, 2_000_000_007));
    }

    @Test
    void quoteThatStandsTwiceIsNeither() {
        assertEquals(new Ambiguous(List.of(at(0, 5), at(17, 22))), find("Talks"));
        assertEquals(new Ambiguous(List.of(at(0, 5), at(17, 22))), find("Talks", 1, 6));
    }

    @Test
    void surroundingsTellEqualsApart() {
        assertEquals(new Exact(at(17, 22)), find("\n\n", "Talks", ""));
        assertEquals(new Exact(at(0, 14)), find("", "Talks on trade", "."));
        assertEquals(new Exact(at(17, 31)), find("", "Talks on trade", " and"));
        assertEquals(new Lost(), find("x", "Talks", ""));
        assertEquals(new Lost(), find("", "talks end.", "x"));
        assertEquals(new Lost(), find("x", "Talks on trade.", ""));
    }

    @Test
    void positionWithOtherSurroundingsIsWrong() {
        TextQuoteSelector first = quote("", "Talks on trade", ".");
        assertEquals(new Moved(at(0, 14)), QuoteAnchor.find(TEXT, first, Optional.of(at(17, 31))));
    }

    @Test
    void positionIsThatOfTheWordsWithoutTheirSurroundings() {
        TextQuoteSelector second = quote("\n\n", "Talks", " on");
        assertEquals(new Exact(at(17, 22)), QuoteAnchor.find(TEXT, second, Optional.of(at(17, 22))));
        assertEquals(new Moved(at(17, 22)), QuoteAnchor.find(TEXT, second, Optional.of(at(15, 20))));
    }

    @Test
    void lookAlikeIsNotTheQuote() {
        assertEquals(new Lost(), find("Culture"));
        assertEquals(new Lost(), find("trade. Talks"));
        assertEquals(new Lost(), find("Tаlks")); // with a Cyrillic а
        assertEquals(new Exact(at(0, TEXT.length())), find(TEXT));
    }

    @Test
    void overlappingPlacesAreAllSeen() {
        assertEquals(
                new Ambiguous(List.of(at(0, 3), at(1, 4))),
                QuoteAnchor.find("aaaa", quote("", "aaa", ""), Optional.empty()));
    }

    @Test
    void positionsCountUtf16() {
        assertEquals(new Exact(at(2, 4)), QuoteAnchor.find("😀北京", quote("", "北京", ""), Optional.empty()));
    }

    @Test
    void candidatesAreBounded() {
        Passage passage = QuoteAnchor.find("a".repeat(1_000), quote("", "a", ""), Optional.empty());
        assertEquals(
                QuoteAnchor.MAX_CANDIDATES, ((Ambiguous) passage).candidates().size());
    }

    /// Would take minutes if each place were compared on its own.
    @Test
    void textThatResemblesItselfDoesNotTakeLonger() {
        String text = "a".repeat(2_000_000);
        TextQuoteSelector quote = quote("a".repeat(500_000), "a".repeat(500_000) + "b", "");
        assertEquals(new Lost(), QuoteAnchor.find(text, quote, Optional.empty()));
        assertEquals(new Exact(at(1_500_000, 2_000_001)), QuoteAnchor.find(text + "b", quote, Optional.empty()));
    }

    private static Passage find(String exact) {
        return QuoteAnchor.find(TEXT, quote("", exact, ""), Optional.empty());
    }

    private static Passage find(String exact, int start, int end) {
        return QuoteAnchor.find(TEXT, quote("", exact, ""), Optional.of(at(start, end)));
    }

    private static Passage find(String prefix, String exact, String suffix) {
        return QuoteAnchor.find(TEXT, quote(prefix, exact, suffix), Optional.empty());
    }

    private static TextQuoteSelector quote(String prefix, String exact, String suffix) {
        return new TextQuoteSelector(
                exact,
                Optional.of(prefix).filter(p -> !p.isEmpty()),
                Optional.of(suffix).filter(s -> !s.isEmpty()));
    }

    private static TextPositionSelector at(int start, int end) {
        return new TextPositionSelector(start, end);
    }
}
