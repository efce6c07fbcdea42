package dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Quotes whose article was changed: what may be called the quote, and what may not.
class CloseMatchTest {
    private static final String OPENING = "The delegation arrives in the morning and is met at the station. ";
    private static final String CLOSING = " A concert in the old town hall ends the second day of the visit.";

    @Test
    void otherQuotationMarksDashesAndCapitalsAreTheSameWords() {
        assertEquals(
                "The Talks \"on trade\" - and culture",
                changed("the talks “on trade” – and culture", OPENING + "The Talks \"on trade\" - and culture."));
    }

    @Test
    void aWordPutInIsSeen() {
        assertEquals(
                "They will meet for the first time at the new theatre in Lviv.",
                changed(
                        "They will meet for the first time at the theatre in Lviv.",
                        OPENING + "They will meet for the first time at the new theatre in Lviv." + CLOSING));
    }

    @Test
    void aSentenceOfTheSameFormAboutAnotherDayIsAnotherSentence() {
        assertLost(
                "Delegates will meet in the town hall on 16 May.", "Delegates will meet in the town hall on 18 May.");
    }

    @Test
    void aSentenceOfTheSameFormAboutAnotherPersonIsAnotherSentence() {
        assertLost("He will hold talks on trade with Anna Berg.", "He will hold talks on trade with Olga Berg.");
        assertLost("Berg will travel to the capital for talks.", "Holm will travel to the capital for talks.");
        assertLost("国家主席将于本周前往上海出席论坛开幕式。", "国家总理将于下周前往天津出席论坛开幕式。");
    }

    @Test
    void inItsSurroundingsAnotherDayIsTheSameSentenceChanged() {
        TextQuoteSelector quote = quote(OPENING, "Delegates will meet in the town hall on 16 May.", CLOSING);
        String text = OPENING + "Delegates will meet in the town hall on 18 May." + CLOSING;
        Changed found = assertInstanceOf(Changed.class, QuoteAnchor.find(text, quote, Optional.empty()));
        assertEquals("Delegates will meet in the town hall on 18 May.", words(text, found));
    }

    @Test
    void surroundingsDoNotMakeASentenceOfOtherWordsTheQuote() {
        TextQuoteSelector quote = quote(OPENING, "Delegates will meet in the town hall on 16 May.", CLOSING);
        String text = OPENING + "Nobody knows what comes next, or when." + CLOSING;
        assertEquals(new Lost(), QuoteAnchor.find(text, quote, Optional.empty()));
    }

    @Test
    void positionAndSurroundingsShowWhatStandsThereNow() {
        TextQuoteSelector quote = quote(OPENING, "Delegates will meet there on 16 May.", CLOSING);
        String text = OPENING + "Delegates will meet on 18 May." + CLOSING;
        TextPositionSelector at = new TextPositionSelector(OPENING.length(), OPENING.length() + 30);
        assertEquals(new Changed(at), QuoteAnchor.find(text, quote, Optional.of(at)));
    }

    @Test
    void twoThatResembleItAlikeAreNeither() {
        String quote = "The two sides will sign a large agreement on trade.";
        String text = "The two sides will sign an agreement on trade. " + OPENING
                + "The two sides will sign the agreement on trade.";
        Ambiguous found = assertInstanceOf(Ambiguous.class, find(quote, text));
        assertEquals(2, found.candidates().size());
    }

    @Test
    void aFewWordsAreNotLookedForInOtherWords() {
        assertLost("talks on trade", "Then come talks about trade.");
        assertLost("in May", "It is in March.");
        assertLost("会谈将在五月", "会谈将在六月");
    }

    @Test
    void aFewWordsAreKnownAgainByTheirSurroundings() {
        TextQuoteSelector quote =
                quote("signed at a meeting held in the capital on ", "16 May", ", and then the guests left");
        String text =
                "The deal was signed at the meeting held in the capital on 16 May, and then all guests left. On 16 May too.";
        assertEquals(new Moved(new TextPositionSelector(58, 64)), QuoteAnchor.find(text, quote, Optional.empty()));
    }

    @Test
    void longQuotesAreComparedAsAWhole() {
        String long1 = (OPENING + CLOSING + " ").repeat(6) + "So it ends.";
        String text = CLOSING + long1.replaceFirst("concert", "play") + OPENING;
        Changed found = assertInstanceOf(Changed.class, find(long1, text));
        assertEquals(CLOSING.length(), found.at().start());
        assertEquals(CLOSING.length() + long1.length() - 3, found.at().end());
    }

    @Test
    void textThatResemblesTheQuoteEverywhereDoesNotTakeLonger() {
        String text = "one two three four five ".repeat(40_000);
        String quote = "one two three four nine ".repeat(100).strip();
        assertInstanceOf(Passage.class, find(quote, text));
    }

    private static void assertLost(String quote, String text) {
        assertEquals(new Lost(), find(quote, OPENING + text + CLOSING));
    }

    private static String changed(String quote, String text) {
        return words(text, assertInstanceOf(Changed.class, find(quote, text)));
    }

    private static String words(String text, Changed found) {
        return text.substring(found.at().start(), found.at().end());
    }

    private static Passage find(String quote, String text) {
        return QuoteAnchor.find(
                text, new TextQuoteSelector(quote, Optional.empty(), Optional.empty()), Optional.empty());
    }

    private static TextQuoteSelector quote(String prefix, String exact, String suffix) {
        return new TextQuoteSelector(exact, Optional.of(prefix), Optional.of(suffix));
    }
}
