package dateline.grid;

import static dateline.Samples.at;
import static dateline.Samples.days;
import static dateline.Samples.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Samples;
import dateline.grid.ProgrammeGrid.Row;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeGridTest {
    private static final Place HARBIN = place("harbin");
    private static final Place BEIJING = place("beijing");
    private static final Place MOSCOW = place("moscow");
    private static final DateSpan VISIT = days("2024-05-16", "2024-05-21");

    private final Entry visit = at("visit", new Throughout(days("2024-05-16", "2024-05-17")), Optional.of("beijing"));
    private final Entry talks = at("talks", new Within(days("2024-05-16", "2024-05-17")), Optional.of("beijing"));
    private final Entry expo = at("expo", new Throughout(days("2024-05-17", "2024-05-21")), Optional.of("harbin"));
    private final Entry nowhere = at("nowhere", new Within(days("2024-05-16", "2024-05-16")), Optional.empty());
    private final Entry later = at("later", new Within(days("2024-06-01", "2024-06-01")), Optional.of("moscow"));
    private final Entry lost = at("lost", new Within(days("2024-05-20", "2024-05-20")), Optional.of("atlantis"));

    @Test
    void placesAreRowsInTheOrderInWhichTheProgrammeComesToThem() {
        assertEquals(
                List.of(
                        new Row(Optional.of(BEIJING), List.of(visit, talks)),
                        new Row(Optional.of(HARBIN), List.of(expo))),
                rows(VISIT, expo, visit, talks, later));
    }

    @Test
    void whatHasNoPlaceIsInTheLastRow() {
        assertEquals(
                List.of(
                        new Row(Optional.of(BEIJING), List.of(talks)),
                        new Row(Optional.of(HARBIN), List.of(expo)),
                        new Row(Optional.empty(), List.of(nowhere))),
                rows(VISIT, nowhere, talks, expo));
    }

    @Test
    void aPlaceThatTheItineraryDoesNotListIsNoPlace() {
        assertEquals(List.of(new Row(Optional.empty(), List.of(nowhere, lost))), rows(VISIT, lost, nowhere));
    }

    @Test
    void onlyPlacesWithAnEntryInTheseDaysHaveARow() {
        assertEquals(
                List.of(new Row(Optional.of(HARBIN), List.of(expo))),
                rows(days("2024-05-18", "2024-05-31"), visit, expo, later));
        assertEquals(List.of(), rows(days("2024-07-01", "2024-07-31"), visit, expo, later));
    }

    private static List<Row> rows(DateSpan days, Entry... entries) {
        Itinerary itinerary = Samples.itinerary("Visit", List.of(HARBIN, BEIJING, MOSCOW), List.of(entries));
        return ProgrammeGrid.of(itinerary, DayIndex.of(itinerary.entries(), ZoneView.OF_PLACE), days)
                .rows();
    }
}
