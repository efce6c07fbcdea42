package dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.anchor.ArticleReplacement.Finding;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.model.Passage;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArticleReplacementTest {
    private static final Itinerary VISIT = Cited.visit();
    private static final Article ARTICLE = VISIT.articles().getFirst();

    @Test
    void theSameTextLeavesAllAsItWas() {
        ArticleReplacement same = ArticleReplacement.of(VISIT, ARTICLE);
        assertEquals(VISIT, same.itinerary());
        assertTrue(same.findings().size() > 10);
        assertEquals(List.of(), same.toReview());
    }

    @Test
    void aParagraphBeforeMovesAllAndLosesNothing() {
        ArticleReplacement moved = edited(text -> "Corrected: the name of the hall.\n\n" + text);
        assertEquals(List.of(), moved.toReview());
        moved.findings().forEach(f -> assertInstanceOf(Moved.class, f.passage()));
        assertNothingIsWrong(moved.itinerary());
    }

    @Test
    void anotherDayIsToldAndStaysTold() {
        ArticleReplacement changed =
                edited(text -> text.replace("scheduled for 16 and 17 May", "scheduled for 23 and 24 May"));
        Finding visit = changed.toReview().getFirst();
        assertEquals("State visit of President Putin to China", visit.citer());
        assertInstanceOf(Changed.class, visit.passage());
        assertTrue(visit.words().orElseThrow().contains("23 and 24 May"));
        assertTrue(visit.citation().quote().exact().contains("16 and 17 May"));
        Passage later = Evidence.of(changed.itinerary(), QuoteAnchor::find).passage(visit.citation());
        assertEquals(visit.passage(), later);
        ArticleReplacement again = ArticleReplacement.of(
                changed.itinerary(), changed.itinerary().articles().getFirst());
        assertEquals(changed.toReview().size(), again.toReview().size());
    }

    @Test
    void aSentenceTakenOutIsLost() {
        String taken = "A joint statement and a number of bilateral documents are expected to be signed.";
        ArticleReplacement lost = edited(text -> text.replace(taken + " ", ""));
        List<Finding> toReview = lost.toReview();
        assertEquals(1, toReview.size());
        assertEquals(
                "Signing of a joint statement and bilateral documents",
                toReview.getFirst().citer());
        assertEquals(new Lost(), toReview.getFirst().passage());
    }

    @Test
    void itsLikeThatStoodThereAllTheTimeIsNotTheLostOne() {
        String first = "On 16 May the guests will visit the old harbour of the town.";
        String second = "On 17 May the guests will visit the old harbour of the town.";
        Itinerary before =
                Cited.itinerary("They come by train. " + first + " " + second + " They leave by ship.", first);
        ArticleReplacement after =
                ArticleReplacement.of(before, Cited.article("They come by train. " + second + " They leave by ship."));
        assertEquals(new Lost(), after.findings().getFirst().passage());
    }

    @Test
    void theOneThatIsLeftOfTwoIsNotTheOther() {
        Itinerary before = Cited.itinerary(
                "Lunch at the embassy. Press briefing.\n\nTalks on fisheries. Press briefing.", "Press briefing");
        ArticleReplacement after = ArticleReplacement.of(
                before, Cited.article("Lunch at the embassy.\n\nTalks on fisheries. Press briefing."));
        assertFalse(after.findings().getFirst().passage().range().isPresent());
    }

    @Test
    void onlyAnArticleOfTheItineraryCanBeReplaced() {
        Article other = Cited.article("x");
        assertThrows(IllegalArgumentException.class, () -> ArticleReplacement.of(VISIT, other));
    }

    private static ArticleReplacement edited(UnaryOperator<String> edit) {
        return ArticleReplacement.of(VISIT, Cited.withText(ARTICLE, edit.apply(ARTICLE.text())));
    }

    private static void assertNothingIsWrong(Itinerary itinerary) {
        Evidence evidence = Evidence.of(itinerary, QuoteAnchor::find);
        for (var entry : itinerary.entries()) {
            for (Citation citation : entry.citations()) {
                assertInstanceOf(Passage.Exact.class, evidence.passage(citation));
            }
        }
    }
}
