package dateline.model;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.openEnded;
import static dateline.Samples.timed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final ZoneView PLACE = ZoneView.OF_PLACE;

    @Test
    void endIsExclusive() {
        When untilMidnight = timed("2024-05-16T22:00+08:00[Asia/Shanghai]", "2024-05-17T00:00+08:00[Asia/Shanghai]");
        When pastMidnight = timed("2024-05-16T22:00+08:00[Asia/Shanghai]", "2024-05-17T00:01+08:00[Asia/Shanghai]");
        assertEquals(Optional.of(days("2024-05-16", "2024-05-16")), untilMidnight.span(PLACE));
        assertEquals(Optional.of(days("2024-05-16", "2024-05-17")), pastMidnight.span(PLACE));
    }

    @Test
    void whatEndsAsItStartsAtMidnightIsOnThatDay() {
        When moment = timed("2024-05-16T00:00+08:00[Asia/Shanghai]", "2024-05-16T00:00+08:00[Asia/Shanghai]");
        assertEquals(Optional.of(days("2024-05-16", "2024-05-16")), moment.span(PLACE));
    }

    @Test
    void flightOverTheDateLineIsOnTheDayOfItsDeparture() {
        When flight = timed("2024-05-16T23:30+13:00[Pacific/Apia]", "2024-05-16T06:45-07:00[America/Los_Angeles]");
        When night = timed("2024-05-17T01:00+13:00[Pacific/Apia]", "2024-05-16T08:00-07:00[America/Los_Angeles]");
        assertEquals(Optional.of(days("2024-05-16", "2024-05-16")), flight.span(PLACE));
        assertEquals(Optional.of(days("2024-05-17", "2024-05-17")), night.span(PLACE));
    }

    @Test
    void hourMovesWithTheReadersZoneAndADayDoesNot() {
        ZoneView newYork = ZoneView.of(ZoneId.of("America/New_York"));
        assertEquals(
                Optional.of(days("2024-05-15", "2024-05-15")),
                openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]").span(newYork));
        When day = new Within(days("2024-05-16", "2024-05-16"));
        assertEquals(day.span(PLACE), day.span(newYork));
    }

    @Test
    void cannotEndBeforeItStartsWhateverTheZones() {
        assertThrows(
                IllegalArgumentException.class,
                () -> timed("2024-05-16T10:00+03:00[Europe/Moscow]", "2024-05-16T14:59+08:00[Asia/Shanghai]"));
        timed("2024-05-16T10:00+03:00[Europe/Moscow]", "2024-05-16T15:00+08:00[Asia/Shanghai]");
    }

    @Test
    void oneOfHasTwoDaysAndMoreInOrder() {
        OneOf oneOf = new OneOf(List.of(day("2024-05-18"), day("2024-05-16"), day("2024-05-18")));
        assertEquals(List.of(day("2024-05-16"), day("2024-05-18")), oneOf.days());
        assertThrows(IllegalArgumentException.class, () -> new OneOf(List.of(day("2024-05-18"), day("2024-05-18"))));
    }

    @Test
    void oneOfDoesNotTouchTheDaysBetween() {
        When oneOf = new OneOf(List.of(day("2024-05-16"), day("2024-05-18")));
        assertEquals(Optional.of(days("2024-05-16", "2024-05-18")), oneOf.span(PLACE));
        assertTrue(oneOf.touches(day("2024-05-16"), PLACE));
        assertFalse(oneOf.touches(day("2024-05-17"), PLACE));
        assertTrue(oneOf.touches(day("2024-05-18"), PLACE));
    }

    @Test
    void rangesTouchAllTheirDaysAndNoOthers() {
        for (When when : List.of(
                new Within(days("2024-05-16", "2024-05-18")), new Throughout(days("2024-05-16", "2024-05-18")))) {
            assertFalse(when.touches(day("2024-05-15"), PLACE));
            assertTrue(when.touches(day("2024-05-17"), PLACE));
            assertTrue(when.touches(day("2024-05-18"), PLACE));
            assertFalse(when.touches(day("2024-05-19"), PLACE));
        }
    }

    @Test
    void unscheduledIsOnNoDay() {
        When when = new Unscheduled("No day was announced.", Optional.empty());
        assertEquals(Optional.empty(), when.span(PLACE));
        assertFalse(when.touches(day("2024-05-16"), PLACE));
    }
}
