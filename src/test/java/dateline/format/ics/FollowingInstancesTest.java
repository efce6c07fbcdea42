package dateline.format.ics;

import static dateline.format.ics.ReadCalendar.calendar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

/// RANGE=THISANDFUTURE (RFC 5545 §3.2.13 and §3.8.4.4).
class FollowingInstancesTest {
    private static final String WEEKLY = """
            BEGIN:VEVENT
            UID:r
            SUMMARY:Weekly
            DTSTART;TZID=Europe/Berlin:20240312T100000
            DTEND;TZID=Europe/Berlin:20240312T110000
            RRULE:FREQ=WEEKLY;COUNT=5
            END:VEVENT
            """;

    @Test
    void laterInstancesMoveByAsMuchAndLastAsLong() {
        ReadCalendar read = with("""
                SUMMARY:Later
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20240326T100000
                DTSTART;TZID=Europe/Berlin:20240327T120000
                DTEND;TZID=Europe/Berlin:20240327T123000
                """);
        assertEquals(
                List.of(
                        "2024-03-12T10:00+01:00[Europe/Berlin] PT1H Weekly",
                        "2024-03-19T10:00+01:00[Europe/Berlin] PT1H Weekly",
                        "2024-03-27T12:00+01:00[Europe/Berlin] PT30M Later",
                        "2024-04-03T12:00+02:00[Europe/Berlin] PT30M Later",
                        "2024-04-10T12:00+02:00[Europe/Berlin] PT30M Later"),
                told(read));
        assertTrue(read.entries().getLast().lifecycle() instanceof Lifecycle.Rescheduled r
                && r.previously() instanceof When.Timed was
                && was.start().toString().startsWith("2024-04-09T10:00+02:00"));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void instanceOfItsOwnStaysAsItSays() {
        ReadCalendar read = with("""
                SUMMARY:Later
                RECURRENCE-ID;RANGE=THISANDFUTURE:20240319T090000Z
                DTSTART;TZID=Europe/Berlin:20240319T100000
                END:VEVENT
                BEGIN:VEVENT
                UID:r
                SUMMARY:One
                RECURRENCE-ID;TZID=Europe/Berlin:20240402T100000
                DTSTART;TZID=Europe/Berlin:20240402T180000
                """);
        assertEquals(
                List.of("Weekly", "Later", "Later", "One", "Later"),
                read.entries().stream().map(Entry::title).toList());
        assertTrue(read.entries().get(2).lifecycle() instanceof Lifecycle.Scheduled);
    }

    @Test
    void laterInstancesAreCancelledWithIt() {
        ReadCalendar read = with("""
                STATUS:CANCELLED
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20240402T100000
                """);
        assertEquals(
                List.of(false, false, false, true, true),
                read.entries().stream()
                        .map(e -> e.lifecycle() instanceof Lifecycle.Cancelled)
                        .toList());
    }

    @Test
    void anotherRangeIsReported() {
        ReadCalendar read = with("""
                SUMMARY:Only this
                RECURRENCE-ID;RANGE=THISANDPRIOR;TZID=Europe/Berlin:20240326T100000
                DTSTART;TZID=Europe/Berlin:20240326T120000
                """);
        assertEquals(
                1,
                read.entries().stream()
                        .filter(e -> e.title().equals("Only this"))
                        .count());
        assertEquals(
                List.of("case.ics:13:1: warning: the range “THISANDPRIOR” is not known;"
                        + " the event was read as standing for one instance (RANGE)"),
                read.problems());
    }

    private static ReadCalendar with(String override) {
        return calendar(WEEKLY + "BEGIN:VEVENT\nUID:r\n" + override + "END:VEVENT");
    }

    private static List<String> told(ReadCalendar read) {
        return read.entries().stream()
                .map(e -> {
                    When.Timed when = (When.Timed) e.when();
                    return when.start() + " "
                            + java.time.Duration.between(
                                    when.start(), when.end().orElseThrow()) + " " + e.title();
                })
                .toList();
    }
}
