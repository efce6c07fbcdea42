package dateline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import dateline.model.When.Unscheduled;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Entry opening =
            Announced.entry("opening", new Unscheduled("not said", Optional.empty()), "The fair opens on 17 May.");

    @Test
    void aDatedPhraseThatNobodyCitesIsOpen() {
        DraftReview review = Announced.review(opening);
        assertEquals(
                List.of("17 May", "18", "19 May", "2 May"),
                words(coverage(review).dated()));
        assertEquals(
                List.of("17 May", "18", "19 May", "2 May"),
                words(coverage(review).open()));
    }

    @Test
    void anAcceptedEntryCoversItsSentence() {
        DraftReview review = Announced.review(opening).acceptedAll();
        assertEquals(List.of("18", "19 May", "2 May"), words(coverage(review).open()));
    }

    @Test
    void whatWaitsForADecisionHasAnEntryAndWhatIsDroppedHasNone() {
        DraftReview review = Announced.review(opening);
        assertEquals(List.of("18", "19 May", "2 May"), words(proposed(review).open()));
        DraftReview dropped = review.decided(List.of(review.items().getFirst().id()), Decision.DROPPED);
        assertEquals(
                List.of("17 May", "18", "19 May", "2 May"),
                words(proposed(dropped).open()));
    }

    private static Coverage proposed(DraftReview review) {
        return Coverage.of(Announced.ARTICLE, Announced.TIMES, review.proposed());
    }

    private static Coverage coverage(DraftReview review) {
        return Coverage.of(Announced.ARTICLE, Announced.TIMES, review.itinerary());
    }

    private static List<String> words(List<TextPositionSelector> places) {
        return places.stream()
                .map(at -> Announced.TEXT.substring(at.start(), at.end()))
                .toList();
    }
}
