package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Place;
import dateline.model.When;
import dateline.model.ZoneView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final List<Place> PLACES =
            List.of(place("moscow", 37.6), place("harbin", 126.5), place("beijing", 116.4), Samples.place("somewhere"));

    @Test
    void placesAreNumberedAsTheProgrammeComesToThem() {
        Journey journey = journey(on("beijing", 16), on("harbin", 17), on("beijing", 18));
        assertEquals(List.of("1 beijing", "2 harbin"), stops(journey));
        assertEquals(2, journey.stops().getFirst().entries().size());
    }

    @Test
    void aPlaceOfWhichNoOrderIsAnnouncedHasALetter() {
        When either = new When.Within(Samples.days("2024-05-16", "2024-05-17"));
        assertEquals(List.of("A beijing", "B harbin"), stops(journey(at("beijing", either), at("harbin", either))));
        assertEquals(
                List.of("A beijing", "B harbin"),
                stops(journey(
                        at("beijing", new When.Throughout(Samples.days("2024-05-16", "2024-05-17"))),
                        at("harbin", either),
                        at("harbin", new When.Throughout(Samples.days("2024-05-17", "2024-05-21"))))),
                "the visit may begin in Harbin");
    }

    @Test
    void aPlaceHasANumberWhereItComesBeforeOrAfterEachOther() {
        When either = new When.Within(Samples.days("2024-05-16", "2024-05-17"));
        assertEquals(
                List.of("1 moscow", "A beijing", "B harbin"),
                stops(journey(on("moscow", 14), at("beijing", either), at("harbin", either))));
        assertEquals(
                List.of("A beijing", "B harbin", "3 moscow"),
                stops(journey(at("beijing", either), at("harbin", either), on("moscow", 18))));
    }

    @Test
    void aWindowThatBeginsWithTheProgrammeDoesNotMakeItTheFirstPlace() {
        assertEquals(
                List.of("A beijing", "B harbin"),
                stops(journey(
                        at("beijing", new When.Within(Samples.days("2024-05-01", "2024-05-31"))), on("harbin", 9))));
    }

    @Test
    void anInferredDayTellsNoOrder() {
        Journey journey = journey(on("beijing", 16), Samples.inferred(on("harbin", 17), Field.DAY));
        assertEquals(List.of("A beijing", "B harbin"), stops(journey));
        assertEquals(List.of("beijing?harbin"), legs(journey));
    }

    @Test
    void anInferredHourTellsNoMoreThanItsDay() {
        Entry morning = at("beijing", Samples.openEnded("2024-05-16T08:00+08:00[Asia/Shanghai]"));
        Entry noon =
                Samples.inferred(at("harbin", Samples.openEnded("2024-05-16T12:00+08:00[Asia/Shanghai]")), Field.TIME);
        assertEquals(List.of("A beijing", "B harbin"), stops(journey(morning, noon)));
        assertEquals(List.of("beijing?harbin"), legs(journey(morning, noon)));
        assertEquals(List.of("beijing>harbin"), legs(journey(on("beijing", 15), noon)));
    }

    @Test
    void hoursOfOneDayNumberThePlaces() {
        assertEquals(
                List.of("1 beijing", "2 harbin"),
                stops(journey(
                        at("beijing", Samples.openEnded("2024-05-16T08:00+08:00[Asia/Shanghai]")),
                        at("harbin", Samples.openEnded("2024-05-16T15:00+08:00[Asia/Shanghai]")))));
    }

    @Test
    void whatHasNoDayIsCountedByNoNumber() {
        assertEquals(
                List.of("1 beijing", "2 harbin", "A moscow"),
                stops(journey(
                        on("beijing", 16),
                        on("harbin", 17),
                        at("moscow", new When.Unscheduled("not said", Optional.empty())))));
    }

    @Test
    void lettersGoOnBehindZ() {
        List<String> signs = StopSigns.of(Collections.nCopies(53, Arrival.NONE));
        assertEquals(List.of("Z", "AA", "AB"), signs.subList(25, 28));
        assertEquals("BA", signs.getLast());
    }

    @Test
    void aWayIsSureWhereTheDaysAreApart() {
        Journey journey = journey(on("beijing", 16), on("harbin", 17), on("beijing", 18));
        assertEquals(List.of("beijing>harbin", "harbin>beijing"), legs(journey));
    }

    @Test
    void theOrderIsOpenWhereTheWindowsOverlap() {
        Journey journey = journey(
                at("beijing", new When.Within(Samples.days("2024-05-16", "2024-05-17"))),
                at("harbin", new When.Within(Samples.days("2024-05-16", "2024-05-17"))),
                at("beijing", new When.Within(Samples.days("2024-05-16", "2024-05-17"))));
        assertEquals(List.of("beijing?harbin"), legs(journey));
    }

    @Test
    void hoursOfOneDayTellTheOrder() {
        Journey journey = journey(
                at(
                        "beijing",
                        Samples.timed(
                                "2024-05-16T08:00+08:00[Asia/Shanghai]", "2024-05-16T09:00+08:00[Asia/Shanghai]")),
                at("harbin", Samples.openEnded("2024-05-16T15:00+08:00[Asia/Shanghai]")));
        assertEquals(List.of("beijing>harbin"), legs(journey));
    }

    @Test
    void aPlaceWithoutCoordinatesIsListedAndNotTravelledTo() {
        Journey journey = journey(on("beijing", 16), on("somewhere", 17), on("harbin", 18));
        assertEquals(List.of("1 beijing", "2 harbin"), stops(journey));
        assertEquals("somewhere", journey.offMap().getFirst().place().id());
        assertEquals(List.of("beijing>harbin"), legs(journey));
    }

    @Test
    void entriesWithoutAPlaceAreNowhere() {
        Entry nowhere = Samples.entry("call", new When.Within(Samples.days("2024-05-16", "2024-05-16")));
        assertEquals(List.of(nowhere), journey(nowhere).nowhere());
    }

    @Test
    void aManyTimesTravelledWayIsOneWay() {
        List<Entry> entries = new ArrayList<>();
        for (int day = 1; day < 30; day++) {
            entries.add(on(day % 2 == 0 ? "beijing" : "harbin", day));
        }
        assertEquals(2, journey(entries.toArray(Entry[]::new)).legs().size());
    }

    @Test
    void whatHasNoDayIsNoStepOfTheWay() {
        Journey journey = journey(
                on("beijing", 16), on("harbin", 17), at("moscow", new When.Unscheduled("not said", Optional.empty())));
        assertEquals(List.of("beijing>harbin"), legs(journey));
        assertTrue(journey.stop("moscow").isPresent());
    }

    private static Journey journey(Entry... entries) {
        return Journey.of(List.of(entries), Samples.itinerary("Journey", PLACES, List.of(entries)), ZoneView.OF_PLACE);
    }

    private static List<String> stops(Journey journey) {
        return journey.stops().stream()
                .map(s -> s.sign() + " " + s.place().id())
                .toList();
    }

    private static List<String> legs(Journey journey) {
        return journey.legs().stream()
                .map(l -> l.from().place().id()
                        + (l.sure() ? ">" : "?")
                        + l.to().place().id())
                .toList();
    }

    private static Entry on(String place, int day) {
        String date = day < 10 ? "2024-05-0" + day : "2024-05-" + day;
        return at(place, new When.Within(Samples.days(date, date)));
    }

    private static Entry at(String place, When when) {
        return Samples.at("e", when, Optional.of(place));
    }

    private static Place place(String id, double longitude) {
        return new Place(
                id, id, Optional.empty(), Optional.empty(), Optional.of(new GeoPoint(45, longitude)), Extras.NONE);
    }
}
