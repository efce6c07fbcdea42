package dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.PartOfDay;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Named by the hazard.
class ConflictsTest {
    private static final String TEN = "2024-05-16T10:00+08:00[Asia/Shanghai]";
    private static final String HALF_PAST_TEN = "2024-05-16T10:30+08:00[Asia/Shanghai]";
    private static final String ELEVEN = "2024-05-16T11:00+08:00[Asia/Shanghai]";
    private static final String NOON = "2024-05-16T12:00+08:00[Asia/Shanghai]";

    private final Itinerary itinerary = Samples.itinerary(
            "Conflicts",
            List.of(
                    Samples.place("hall"),
                    Samples.place("city"),
                    new Place(
                            "moscow",
                            "Moscow",
                            Optional.empty(),
                            Optional.of(Samples.MOSCOW),
                            Optional.empty(),
                            Extras.NONE)),
            List.of());

    @Test
    void overlappingHoursOfOnePersonAreCertain() {
        assertEquals(Likelihood.CERTAIN, between(xi(TEN, ELEVEN), xi(HALF_PAST_TEN, NOON)));
    }

    @Test
    void overlappingHoursOfOnePlaceAreCertain() {
        assertEquals(Likelihood.CERTAIN, between(at("hall", TEN, ELEVEN), at("hall", HALF_PAST_TEN, NOON)));
    }

    @Test
    void touchingEndsDoNotOverlap() {
        assertEquals(Likelihood.IMPOSSIBLE, between(xi(TEN, ELEVEN), xi(ELEVEN, NOON)));
    }

    @Test
    void strangersInDifferentPlacesNeverCollide() {
        assertEquals(
                Likelihood.IMPOSSIBLE,
                between(entry(Samples.timed(TEN, NOON), "hall", "Xi"), entry(Samples.timed(TEN, NOON), "city", "Li")));
    }

    @Test
    void aPlaceWithinAPlaceDoesNotCollideWithIt() {
        assertEquals(Likelihood.IMPOSSIBLE, between(at("hall", TEN, NOON), at("city", TEN, NOON)));
    }

    @Test
    void hoursAcrossZonesAreComparedAsInstants() {
        String sixInMoscow = "2024-05-16T06:00+03:00[Europe/Moscow]"; // eleven in Shanghai
        String sevenInMoscow = "2024-05-16T07:00+03:00[Europe/Moscow]";
        assertEquals(Likelihood.CERTAIN, between(xi(HALF_PAST_TEN, NOON), xi(sixInMoscow, sevenInMoscow)));
        assertEquals(Likelihood.IMPOSSIBLE, between(xi(TEN, ELEVEN), xi(sixInMoscow, sevenInMoscow)));
    }

    @Test
    void anHourTwiceInAutumnIsTwoHours() {
        When first = Samples.timed("2024-10-27T01:10+01:00[Europe/London]", "2024-10-27T01:50+01:00[Europe/London]");
        When second = Samples.timed("2024-10-27T01:10Z[Europe/London]", "2024-10-27T01:50Z[Europe/London]");
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(first, "", "Xi"), entry(second, "", "Xi")));
    }

    @Test
    void aDayIsTheDayOfThePlace() {
        When day = within("2024-05-16", "2024-05-16");
        // 23:30 on the 15th in Moscow is half past four on the 16th in Shanghai.
        When lateInMoscow =
                Samples.timed("2024-05-15T23:30+03:00[Europe/Moscow]", "2024-05-15T23:50+03:00[Europe/Moscow]");
        assertEquals(Likelihood.POSSIBLE, between(entry(day, "city", "Xi"), entry(lateInMoscow, "moscow", "Xi")));
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(day, "moscow", "Xi"), entry(lateInMoscow, "moscow", "Xi")));
    }

    @Test
    void whatBeginsWhileAnotherHasNoEndMayCollide() {
        assertEquals(Likelihood.POSSIBLE, between(open(TEN), xi(ELEVEN, NOON)));
        assertEquals(Likelihood.IMPOSSIBLE, between(open(ELEVEN), xi(TEN, ELEVEN)));
        assertEquals(
                Likelihood.CERTAIN, between(open(HALF_PAST_TEN), xi(TEN, ELEVEN)), "it begins in the other's hours");
        assertEquals(Likelihood.CERTAIN, between(open(TEN), open(TEN)), "both begin at once");
    }

    @Test
    void anOpenEndDoesNotReachIntoTheNextDay() {
        assertEquals(
                Likelihood.IMPOSSIBLE,
                between(
                        open(TEN),
                        xi("2024-05-17T09:00+08:00[Asia/Shanghai]", "2024-05-17T10:00+08:00[Asia/Shanghai]")));
    }

    @Test
    void windowsThatMeetMayCollide() {
        Entry window = entry(within("2024-05-16", "2024-05-17"), "city", "Xi");
        assertEquals(Likelihood.POSSIBLE, between(window, entry(within("2024-05-17", "2024-05-18"), "hall", "Xi")));
        assertEquals(Likelihood.POSSIBLE, between(window, xi(TEN, ELEVEN)));
        assertEquals(Likelihood.IMPOSSIBLE, between(window, entry(within("2024-05-18", "2024-05-19"), "hall", "Xi")));
    }

    @Test
    void windowsOfOnePlaceAloneDoNotCollide() {
        assertEquals(
                Likelihood.IMPOSSIBLE,
                between(
                        entry(within("2024-05-16", "2024-05-17"), "city"),
                        entry(within("2024-05-16", "2024-05-17"), "city")));
    }

    @Test
    void theDaysBetweenThoseOfAOneOfAreFree() {
        When oneOf = new When.OneOf(List.of(Samples.day("2024-05-15"), Samples.day("2024-05-17")));
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(oneOf, "", "Xi"), xi(TEN, ELEVEN)));
        assertEquals(
                Likelihood.POSSIBLE,
                between(entry(oneOf, "", "Xi"), entry(within("2024-05-17", "2024-05-17"), "", "Xi")));
    }

    @Test
    void partsOfTheDayKeepApart() {
        When morning = new When.Within(Samples.days("2024-05-16", "2024-05-17"), Optional.of(PartOfDay.MORNING));
        When evening = new When.Within(Samples.days("2024-05-16", "2024-05-17"), Optional.of(PartOfDay.EVENING));
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(morning, "", "Xi"), entry(evening, "", "Xi")));
        assertEquals(Likelihood.POSSIBLE, between(entry(morning, "", "Xi"), xi(TEN, ELEVEN)));
    }

    @Test
    void whatLastsWholeDaysIsTheFrameOfWhatHappensInIt() {
        When visit = new When.Throughout(Samples.days("2024-05-16", "2024-05-17"));
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(visit, "city", "Xi"), xi(TEN, ELEVEN)));
    }

    @Test
    void whatHasNoDayDoesNotCollide() {
        When never = new When.Unscheduled("not said", Optional.empty());
        assertEquals(Likelihood.IMPOSSIBLE, between(entry(never, "city", "Xi"), xi(TEN, ELEVEN)));
    }

    @Test
    void cancelledAndPostponedEntriesDoNotCount() {
        When hours = Samples.timed(TEN, ELEVEN);
        for (Lifecycle off : List.of(new Lifecycle.Cancelled(), new Lifecycle.Postponed())) {
            assertEquals(
                    Likelihood.IMPOSSIBLE, between(entry(hours, "", Certainty.PLANNED, off, "Xi"), xi(TEN, ELEVEN)));
        }
        Entry cancelled = entry(hours, "", Certainty.PLANNED_THEN_CANCELLED, new Lifecycle.Scheduled(), "Xi");
        assertEquals(Likelihood.IMPOSSIBLE, between(cancelled, xi(TEN, ELEVEN)));
    }

    @Test
    void anInferredHourIsNeverCertain() {
        Entry inferred = inferring(xi(TEN, ELEVEN), Field.TIME);
        Conflicts found = find(10, inferred, xi(TEN, NOON));
        assertEquals(Likelihood.POSSIBLE, found.list().getFirst().likelihood());
        assertEquals(Cause.INFERRED, found.list().getFirst().cause());
    }

    @Test
    void anEntryDoesNotCollideWithItself() {
        Entry twice = entry(Samples.timed(TEN, ELEVEN), "city", "Xi", "Xi");
        assertEquals(List.of(), find(10, twice).list());
    }

    @Test
    void aPairIsListedOnceAndNamesAllWhoWouldBeAtBoth() {
        Conflicts found = find(
                10,
                entry(Samples.timed(TEN, NOON), "hall", "Xi", "Li", "Wang"),
                entry(Samples.timed(HALF_PAST_TEN, NOON), "hall", "Li", "Xi"));
        assertEquals(1, found.list().size());
        assertEquals(List.of("Xi", "Li"), found.list().getFirst().people());
        assertTrue(found.complete());
    }

    @Test
    void certainConflictsComeFirstAndWhatIsFoundIsBounded() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entries.add(entry("window-" + i, within("2024-05-16", "2024-05-16"), "", "Xi"));
        }
        entries.add(entry("a", Samples.timed(TEN, NOON), "", "Li"));
        entries.add(entry("b", Samples.timed(TEN, NOON), "", "Li"));
        Conflicts found = Conflicts.find(entries, itinerary, 20);
        assertEquals(20, found.list().size());
        assertFalse(found.complete());
        assertEquals(Likelihood.CERTAIN, found.list().getFirst().likelihood());
    }

    @Test
    void aYearOfManyEntriesIsSearchedInABlink() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String day = Samples.day("2024-01-01").plusDays(i % 366).toString();
            entries.add(entry("e" + i, within(day, day), "city", "Person " + i % 5));
        }
        // All pairs would be more than a thousand million; this ends at once or not before the build gives up.
        assertFalse(Conflicts.find(entries, itinerary, 500).complete());
    }

    private Likelihood between(Entry a, Entry b) {
        assertEquals(Conflicts.between(a, b, itinerary), Conflicts.between(b, a, itinerary), "either way round");
        return Conflicts.between(a, b, itinerary);
    }

    private Conflicts find(int most, Entry... entries) {
        return Conflicts.find(List.of(entries), itinerary, most);
    }

    private static When within(String first, String last) {
        return new When.Within(Samples.days(first, last));
    }

    private static Entry xi(String start, String end) {
        return entry(Samples.timed(start, end), "", "Xi");
    }

    private static Entry open(String start) {
        return entry(Samples.openEnded(start), "", "Xi");
    }

    private static Entry at(String place, String start, String end) {
        return entry(Samples.timed(start, end), place);
    }

    private static Entry entry(When when, String place, String... people) {
        return entry(when, place, Certainty.PLANNED, new Lifecycle.Scheduled(), people);
    }

    private static Entry entry(String id, When when, String place, String person) {
        return entry(id, when, place, Certainty.PLANNED, new Lifecycle.Scheduled(), person);
    }

    private static Entry entry(When when, String place, Certainty certainty, Lifecycle lifecycle, String... people) {
        return entry("id", when, place, certainty, lifecycle, people);
    }

    private static Entry entry(
            String id, When when, String place, Certainty certainty, Lifecycle lifecycle, String... people) {
        return new Entry(
                id,
                "Title",
                when,
                Optional.of(place).filter(p -> !p.isEmpty()),
                certainty,
                lifecycle,
                Stream.of(people)
                        .map(name -> new Participant(name, Optional.empty(), Extras.NONE))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private static Entry inferring(Entry e, Field field) {
        return new Entry(
                e.id(),
                e.title(),
                e.when(),
                e.place(),
                e.certainty(),
                e.lifecycle(),
                e.participants(),
                e.notes(),
                List.of(new Inference(field, "because")),
                e.citations(),
                e.extras());
    }
}
