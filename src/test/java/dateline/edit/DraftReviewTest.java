package dateline.edit;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.edit.DraftReview.Item;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftReviewTest {
    private final Entry opening = Announced.entry(
            "opening", new Within(DateSpan.of(day("2024-05-17"))), "The fair opens on 17 May.", Field.YEAR);
    private final Entry gala = Announced.entry(
            "gala", new Within(days("2024-05-18", "2024-05-19")), "A gala and the prizes follow", Field.DAY);
    private final Entry later =
            Announced.entry("later", new Unscheduled("no day", Optional.of("gala")), "", Field.PARTICIPANTS);
    private final DraftReview review = Announced.review(opening, gala, later);

    @Test
    void allIsUndecidedAtFirstAndNothingWouldBeSaved() {
        assertEquals(3, review.count(Decision.UNDECIDED));
        assertEquals(List.of(), review.itinerary().entries());
    }

    @Test
    void onlyWhatIsAcceptedIsInTheItinerary() {
        DraftReview decided =
                review.decided(List.of("gala"), Decision.ACCEPTED).decided(List.of("opening"), Decision.DROPPED);
        assertEquals(List.of(gala), decided.itinerary().entries());
        assertEquals(1, decided.count(Decision.UNDECIDED));
    }

    @Test
    void acceptingAllLeavesWhatWasDropped() {
        DraftReview all = review.decided(List.of("gala"), Decision.DROPPED).acceptedAll();
        assertEquals(2, all.count(Decision.ACCEPTED));
        assertEquals(1, all.count(Decision.DROPPED));
    }

    @Test
    void whatIsAfterAnEntryThatIsNotSavedIsAfterNone() {
        Itinerary saved = review.decided(List.of("later"), Decision.ACCEPTED).itinerary();
        assertEquals(
                new Unscheduled("no day", Optional.empty()),
                saved.entries().getFirst().when());
    }

    @Test
    void aMergedEntryHasTheNarrowestTimeItsMarkAndAllEvidence() {
        DraftReview merged = review.merged(List.of("gala", "opening"));
        Entry one = merged.item("opening").orElseThrow().entry();
        assertEquals(opening.title(), one.title());
        assertEquals(opening.when(), one.when());
        assertEquals(opening.inferences(), one.inferences());
        assertEquals(2, one.citations().size());
        assertEquals(2, merged.items().size());
        assertEquals(
                new Unscheduled("no day", Optional.of("opening")),
                merged.item("later").orElseThrow().entry().when(),
                "after the one that took the other in");
    }

    @Test
    void whatIsMergedIsAcceptedOnlyWhereAllOfItWas() {
        DraftReview half = review.decided(List.of("gala"), Decision.ACCEPTED).merged(List.of("gala", "opening"));
        assertEquals(Decision.UNDECIDED, half.item("opening").orElseThrow().decision());
        DraftReview whole = review.acceptedAll().merged(List.of("gala", "opening"));
        assertEquals(Decision.ACCEPTED, whole.item("opening").orElseThrow().decision());
    }

    @Test
    void oneAloneIsNotMerged() {
        assertSame(review, review.merged(List.of("gala")));
    }

    @Test
    void aTitleOfTwoThingsIsDividedBetweenThem() {
        Entry two = EntrySplit.renamed(gala, "gala", "Gala and opening of the fair");
        DraftReview split = Announced.review(two).split("gala");
        assertEquals(
                List.of("Gala", "Opening of the fair"),
                split.items().stream().map(item -> item.entry().title()).toList());
        assertEquals(2, split.items().stream().map(Item::id).distinct().count());
        assertEquals(2, split.count(Decision.UNDECIDED));
    }

    @Test
    void aTitleOfOneThingStandsTwice() {
        DraftReview split = review.split("gala");
        assertEquals(4, split.items().size());
        assertEquals(
                split.items().get(1).entry().title(),
                split.items().get(2).entry().title());
    }

    @Test
    void aFurtherEntryStandsWhereItsQuoteDoes() {
        Entry prizes = Announced.entry("prizes", gala.when(), "the prizes follow");
        DraftReview added = review.added(prizes, List.of());
        assertEquals(
                List.of("opening", "gala", "prizes", "later"),
                added.items().stream().map(Item::id).toList());
        assertEquals(Decision.ACCEPTED, added.item("prizes").orElseThrow().decision());
    }

    @Test
    void whatIsCorrectedIsAcceptedAndItsPlaceIsKept() {
        Place oslo = new Place(
                "oslo", "Oslo", Optional.empty(), Optional.empty(), Optional.empty(), dateline.model.Extras.NONE);
        DraftReview edited = review.edited(EntrySplit.renamed(gala, "gala", "The gala"), List.of(oslo));
        assertEquals("The gala", edited.item("gala").orElseThrow().entry().title());
        assertEquals(Decision.ACCEPTED, edited.item("gala").orElseThrow().decision());
        assertEquals(List.of(oslo), edited.places());
        assertEquals(List.of(), edited.itinerary().places(), "no entry is there");
    }

    @Test
    void idsAreNeverGivenTwice() {
        assertEquals("gala-2", review.freeId("Gala"));
    }
}
