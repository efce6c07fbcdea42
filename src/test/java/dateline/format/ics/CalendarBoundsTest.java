package dateline.format.ics;

import static dateline.format.ics.ReadCalendar.calendar;
import static dateline.format.ics.ReadCalendar.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are made to use up time or memory. The limit of time is far above what they take; without bounds they
/// would take hours.
class CalendarBoundsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void ruleThatNamesOneTimeManyTimesNamesItOnce(int kind) {
        String rule = switch (kind) {
            case 0 ->
                "FREQ=DAILY;COUNT=3;BYHOUR=" + many("1", 3_000) + ";BYMINUTE=" + many("2", 3_000) + ";BYSECOND="
                        + many("3", 3_000);
            case 1 -> "FREQ=DAILY;COUNT=3;BYDAY=" + many("MO", 300_000);
            case 2 -> "FREQ=MONTHLY;COUNT=3;BYSETPOS=" + many("1", 300_000) + ";BYDAY=MO";
            default -> "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=" + many("-1", 300_000) + ";BYMONTH=6," + many("5", 300_000);
        };
        assertEquals(
                3,
                within(() -> event("DTSTART:20240516T100000Z", "RRULE:" + rule))
                        .entries()
                        .size());
    }

    @Test
    void ruleOfEachSecondOfAYearIsGivenUp() {
        String all = ";BYHOUR=" + upTo(24) + ";BYMINUTE=" + upTo(60) + ";BYSECOND=" + upTo(60);
        ReadCalendar read = within(() ->
                event("DTSTART:20240516T100000Z", "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1" + all));
        assertEquals(1, read.entries().size());
        assertTrue(
                read.problems().getFirst().contains("too long to work out"),
                read.problems().toString());
    }

    @Test
    void instancesDoNotRepeatALongTextWithoutEnd() {
        String text = "x".repeat(1_000_000);
        ReadCalendar read =
                within(() -> event("DTSTART:20240516T100000Z", "DESCRIPTION:" + text, "RRULE:FREQ=SECONDLY"));
        assertTrue(read.entries().size() < 100, read.entries().size() + " instances");
        assertTrue(
                read.problems().getFirst().contains("repeats too often"),
                read.problems().toString());
    }

    @Test
    void zoneOfManyRulesDoesNotHang() {
        String rule = """
                BEGIN:STANDARD
                DTSTART:19700101T000000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:STANDARD
                """;
        String events = IntStream.range(0, 500)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:e%d\nDTSTART;TZID=Custom:%04d0516T100000\nEND:VEVENT\n"
                        .formatted(i, 1000 + i * 16))
                .collect(Collectors.joining());
        ReadCalendar read = within(() ->
                calendar("BEGIN:VTIMEZONE\nTZID:Custom\n" + rule.repeat(2_000) + "END:VTIMEZONE\n" + events.strip()));
        assertEquals(500, read.entries().size());
        assertTrue(
                read.problems().getFirst().contains("time zones take too long"),
                read.problems().toString());
    }

    @Test
    void nameOfAZoneIsNotLookedForWithoutEnd() {
        ReadCalendar read = within(() -> event("DTSTART;TZID=" + "a/".repeat(1_000_000) + ":20240516T100000"));
        assertEquals(1, read.entries().size());
    }

    @Test
    void componentsThatAreNeverEndedAreReadOneByOne() {
        ReadCalendar read = within(() -> calendar(
                "BEGIN:VEVENT\nUID:a\nDTSTART:20240516\n".repeat(20_000).strip()));
        assertEquals(20_000, read.entries().size());
    }

    @Test
    void moreParticipantsThanAnEventCanHaveAreReported() {
        String attendees = IntStream.range(0, IcsLimits.PARTICIPANTS + 1)
                .mapToObj(i -> "ATTENDEE;CN=P" + i + ":mailto:p" + i + "@example.org")
                .collect(Collectors.joining("\n"));
        ReadCalendar read = event("DTSTART:20240516", attendees);
        assertEquals(IcsLimits.PARTICIPANTS, read.only().participants().size());
        assertTrue(
                read.problems().getFirst().contains("more than 1,000 participants"),
                read.problems().toString());
    }

    @Test
    void moreDatesThanAnEventCanHaveAreReported() {
        String dates = IntStream.range(0, IcsLimits.INSTANCES + 1)
                .mapToObj(i -> "20240516T%02d%02d%02dZ".formatted(i / 3600, i / 60 % 60, i % 60))
                .collect(Collectors.joining(","));
        ReadCalendar read = event("DTSTART:20240515T100000Z", "RDATE:" + dates);
        assertEquals(IcsLimits.INSTANCES, read.entries().size());
        assertTrue(
                read.problems().getFirst().contains("repeats too often"),
                read.problems().toString());
    }

    private static ReadCalendar within(java.util.function.Supplier<ReadCalendar> reading) {
        return assertTimeoutPreemptively(LONG, reading::get);
    }

    private static String many(String part, int count) {
        return String.join(",", Collections.nCopies(count, part));
    }

    private static String upTo(int end) {
        return IntStream.range(0, end).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
