package dateline.grid;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static dateline.Samples.timed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.grid.HourBlock.Part;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import dateline.model.ZoneView;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WeekGridTest {
    private static final DateSpan WEEK = days("2024-05-13", "2024-05-19");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void whatHasAnHourStandsAtItAndAllElseInTheStrip() {
        Entry talks = entry("talks", shanghai("2024-05-16T10:00", "2024-05-16T11:30"));
        Entry fair = entry("fair", new Throughout(days("2024-05-16", "2024-05-17")));
        Entry window = entry("window", new Within(days("2024-05-16", "2024-05-17")));
        Entry choice = entry("choice", new OneOf(List.of(day("2024-05-14"), day("2024-05-17"))));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, talks, fair, window, choice);
        assertEquals(List.of(choice, fair, window), grid.dayEntries());
        assertEquals(
                List.of(new HourBlock(talks, Part.WHOLE, 10, 11.5)),
                grid.days().get(3).blocks());
        assertEquals(1, blocks(grid));
    }

    @Test
    void anUnknownEndHasNoLength() {
        Entry dinner = entry("dinner", openEnded("2024-05-16T19:15+08:00[Asia/Shanghai]"));
        assertEquals(
                List.of(new HourBlock(dinner, Part.OPEN, 19.25, 19.25)),
                grid(WEEK, ZoneView.OF_PLACE, dinner).days().get(3).blocks());
    }

    @Test
    void whatGoesOnOverMidnightIsCutAtIt() {
        Entry vigil = entry("vigil", shanghai("2024-05-15T22:00", "2024-05-17T06:00"));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, vigil);
        assertEquals(new HourBlock(vigil, Part.STARTS, 22, 24), only(grid, 2));
        assertEquals(new HourBlock(vigil, Part.LASTS, 0, 24), only(grid, 3));
        assertEquals(new HourBlock(vigil, Part.ENDS, 0, 6), only(grid, 4));
    }

    @Test
    void whatEndsAtMidnightDoesNotTouchTheNextDay() {
        Entry evening = entry("evening", shanghai("2024-05-16T20:00", "2024-05-17T00:00"));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, evening);
        assertEquals(new HourBlock(evening, Part.WHOLE, 20, 24), only(grid, 3));
        assertEquals(1, blocks(grid));
    }

    @Test
    void aFlightStandsAtBothItsEndsOnTheClocksThere() {
        Entry flight = entry(
                "flight", timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T13:30+03:00[Europe/Moscow]"));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, flight);
        assertEquals(
                List.of(new HourBlock(flight, Part.DEPARTS, 10, 10), new HourBlock(flight, Part.ARRIVES, 13.5, 13.5)),
                grid.days().get(3).blocks());
    }

    @Test
    void aFlightOverTheDateLineLandsOnTheDayBefore() {
        Entry flight = entry(
                "flight", timed("2024-05-16T23:30+13:00[Pacific/Apia]", "2024-05-16T06:45-07:00[America/Los_Angeles]"));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, flight);
        assertEquals(
                List.of(Part.DEPARTS, Part.ARRIVES),
                grid.days().get(3).blocks().stream().map(HourBlock::part).toList());
    }

    @Test
    void inTheReadersZoneAFlightHasItsLength() {
        Entry flight = entry(
                "flight", timed("2024-05-16T10:00+08:00[Asia/Shanghai]", "2024-05-16T13:30+03:00[Europe/Moscow]"));
        WeekGrid grid = grid(WEEK, ZoneView.of(LONDON), flight);
        assertEquals(new HourBlock(flight, Part.WHOLE, 3, 11.5), only(grid, 3));
    }

    @Test
    void theZoneMovesHoursAndNeverDays() {
        Entry late = entry("late", shanghai("2024-05-16T02:00", "2024-05-16T03:00"));
        Entry window = entry("window", new Within(days("2024-05-16", "2024-05-17")));
        WeekGrid there = grid(WEEK, ZoneView.OF_PLACE, late, window);
        WeekGrid here = grid(WEEK, ZoneView.of(NEW_YORK), late, window);
        assertEquals(2, only(there, 3).from());
        assertEquals(14, only(here, 2).from());
        assertEquals(there.dayEntries(), here.dayEntries());
        assertEquals(strip(there, ZoneView.OF_PLACE), strip(here, ZoneView.of(NEW_YORK)));
    }

    @Test
    void theHourThatComesTwiceHasTwoRows() {
        DateSpan autumn = days("2024-10-21", "2024-10-27");
        Entry first = entry("first", openEnded("2024-10-27T01:30+01:00[Europe/London]"));
        Entry second = entry("second", openEnded("2024-10-27T01:30+00:00[Europe/London]"));
        Entry noon = entry("noon", openEnded("2024-10-27T12:00+00:00[Europe/London]"));
        WeekGrid grid = grid(autumn, ZoneView.OF_PLACE, first, second, noon);
        assertEquals(25, grid.axis().length());
        assertEquals(
                List.of(1.5, 2.5, 13.0),
                grid.days().get(6).blocks().stream().map(HourBlock::from).toList());
        HourRow again = new HourRow(1, true);
        assertEquals(60, grid.days().get(6).minutes(again));
        assertEquals(0, grid.days().get(5).minutes(again));
        assertEquals(25, grid.days().get(6).hours().getFirst().length().toHours());
    }

    @Test
    void theHourThatIsSkippedIsMissingOnItsDayAlone() {
        DateSpan spring = days("2024-03-25", "2024-03-31");
        Entry noon = entry("noon", openEnded("2024-03-31T12:00+01:00[Europe/London]"));
        WeekGrid grid = grid(spring, ZoneView.OF_PLACE, noon);
        HourRow skipped = new HourRow(1, false);
        assertEquals(24, grid.axis().length());
        assertEquals(0, grid.days().get(6).minutes(skipped));
        assertEquals(60, grid.days().get(5).minutes(skipped));
        assertEquals(23, grid.days().get(6).hours().getFirst().length().toHours());
        assertTrue(grid.days().get(6).hours().getFirst().isUneven());
    }

    @Test
    void halfAnHourCanComeTwice() {
        DayHours day = new DayHours(day("2024-04-07"), ZoneId.of("Australia/Lord_Howe"));
        assertEquals(30, day.minutes(new HourRow(1, true)));
        assertEquals(60, day.minutes(new HourRow(1, false)));
        assertEquals(0, day.minutes(new HourRow(2, true)));
    }

    @Test
    void clocksThatGoBackAtMidnightDoubleTheLastHour() {
        DayHours day = new DayHours(day("2024-03-23"), ZoneId.of("America/Asuncion"));
        assertEquals(60, day.minutes(new HourRow(23, true)));
        assertEquals(0, new DayHours(day("2024-03-24"), ZoneId.of("America/Asuncion")).minutes(new HourRow(0, true)));
    }

    @Test
    void theRulerGoesByTheDaysOwnZoneWhereThereIsOne() {
        Entry abroad = entry("abroad", openEnded("2024-05-14T10:00-04:00[America/New_York]"));
        Entry here = entry("here", openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]"));
        Entry there = entry("there", openEnded("2024-05-16T10:00-04:00[America/New_York]"));
        WeekGrid grid = grid(WEEK, ZoneView.OF_PLACE, abroad, here, there);
        assertEquals(LONDON, grid.days().getFirst().zone());
        assertEquals(NEW_YORK, grid.days().get(1).zone());
        assertEquals(LONDON, grid.days().get(3).zone(), "two zones on one day: the itinerary's own");
    }

    @Test
    void theFirstUsedHourIsTheFirstThatAnythingBeginsAt() {
        Entry vigil = entry("vigil", shanghai("2024-05-11T22:00", "2024-05-14T06:00"));
        Entry talks = entry("talks", shanghai("2024-05-16T10:00", "2024-05-16T11:30"));
        assertEquals(
                OptionalDouble.of(10),
                grid(WEEK, ZoneView.OF_PLACE, vigil, talks).firstUsed());
        assertEquals(
                OptionalDouble.empty(), grid(WEEK, ZoneView.OF_PLACE, vigil).firstUsed());
    }

    private static When shanghai(String start, String end) {
        return timed(start + "+08:00[Asia/Shanghai]", end + "+08:00[Asia/Shanghai]");
    }

    private static WeekGrid grid(DateSpan week, ZoneView view, Entry... entries) {
        return WeekGrid.of(DayIndex.of(Arrays.asList(entries), view), week, LONDON);
    }

    private static Strip strip(WeekGrid grid, ZoneView view) {
        return Strip.pack(grid.dayEntries(), WEEK, view, 9);
    }

    private static HourBlock only(WeekGrid grid, int day) {
        assertEquals(1, grid.days().get(day).blocks().size());
        return grid.days().get(day).blocks().getFirst();
    }

    private static int blocks(WeekGrid grid) {
        return grid.days().stream().mapToInt(day -> day.blocks().size()).sum();
    }
}
