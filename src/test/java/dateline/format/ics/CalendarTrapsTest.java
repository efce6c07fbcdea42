package dateline.format.ics;

import static dateline.format.ics.ReadCalendar.calendar;
import static dateline.format.ics.ReadCalendar.event;
import static dateline.format.ics.ReadCalendar.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other readers of calendars stumble over.
@Execution(ExecutionMode.CONCURRENT)
class CalendarTrapsTest {
    private static final String SMALL = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:a
            SUMMARY:Gala é
            DTSTART:20240516
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\r\n", "\n\n  \n", "\uFEFF\r\n\r\n"})
    void whatIsBeforeTheCalendarDoesNotHideIt(String before) {
        assertEquals(
                "Gala é",
                read((before + SMALL).getBytes(StandardCharsets.UTF_8)).only().title());
    }

    @Test
    void linesAreCountedWithTheBlankOnesBefore() {
        ReadCalendar read = read(("\r\n\r\n" + SMALL.replace("20240516", "x")).getBytes(StandardCharsets.UTF_8));
        assertTrue(
                read.problems().getFirst().startsWith("case.ics:8:1: warning: “x” is no date"),
                read.problems().toString());
    }

    @Test
    void utf16IsReadByItsMark() {
        assertEquals(
                "Gala é", read(SMALL.getBytes(StandardCharsets.UTF_16)).only().title());
        assertEquals(
                "Gala é",
                read(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_16LE))
                        .only()
                        .title());
    }

    @Test
    void otherBytesAreReadAsOldProgramsWroteThem() {
        ReadCalendar read = read(SMALL.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Gala é", read.only().title());
        assertEquals(
                List.of(
                        "case.ics:5:1: warning: this is not UTF-8; it was read as Windows-1252, so some letters may be wrong"),
                read.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<!DOCTYPE html><html><body>Sign in: here</body></html>", "\u0000\u0001", "{}", "UID:1"})
    void whatIsNoCalendarIsAnError(String text) {
        ReadCalendar read = read(text);
        assertTrue(read.result().itinerary().isEmpty());
        assertTrue(read.result().problems().stream().anyMatch(p -> p.key().equals("ics.no-calendar") && p.isError()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20250230", "20240016", "20240516T250000", "20240516T100061", "00000000"})
    void impossibleDayIsNotTakenForAnother(String date) {
        ReadCalendar read = event("DTSTART:" + date);
        When.Unscheduled when =
                assertInstanceOf(When.Unscheduled.class, read.only().when());
        assertTrue(when.reason().contains(date));
        assertEquals(
                List.of("case.ics:5:1: warning: “" + date
                        + "” is not in the calendar; expected a day and an hour that exist (DTSTART)"),
                read.problems());
    }

    @Test
    void fileThatEndsEarlyIsReadAndSaysSo() {
        ReadCalendar read = read("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nDTSTART:20240516\n");
        assertEquals("a", read.only().id());
        assertEquals(
                List.of(
                        "case.ics:5:1: warning: the file ends before END:VEVENT; what stands there was read, and some may be missing"),
                read.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "W. Europe Standard Time | Europe/Berlin",
                "\"Eastern Standard Time\" | America/New_York",
                "/freeassociation.sourceforge.net/Tzfile/Europe/Vienna | Europe/Vienna",
                "europe/london | Europe/London",
                "America/Argentina/Buenos_Aires | America/Argentina/Buenos_Aires",
                "GMT+0530 | +05:30",
                "UTC-5 | -05:00"
            })
    void zoneIsKnownByManyNames(String tzid, String zone) {
        ReadCalendar read = event("DTSTART;TZID=" + tzid + ":20240116T100000");
        assertEquals(zone, ((When.Timed) read.only().when()).start().getZone().getId());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void zoneDescribedInWordsIsReadWithAWarning() {
        ReadCalendar read = event("DTSTART;TZID=\"(UTC+10:00) Canberra, Melbourne, Sydney\":20240116T100000");
        assertEquals("2024-01-16T10:00+11:00[Australia/Canberra]", start(read.only()));
        assertEquals(1, read.problems().size());
    }

    @Test
    void unknownZoneIsSaidAndNotTakenFromTheMachine() {
        ReadCalendar read = event("DTSTART;TZID=Middle-earth/Shire:20240516T100000");
        assertEquals("2024-05-16T10:00-07:00[America/Los_Angeles]", start(read.only()));
        assertTrue(read.only().isTimeInferred());
        assertEquals(1, read.problems().size());
    }

    @Test
    void zoneThatTheFileExplainsIsFollowed() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT",
                "UID:s",
                "DTSTART;TZID=Custom:20240716T100000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:w",
                "DTSTART;TZID=Custom:20241227T100000",
                "END:VEVENT",
                "BEGIN:VTIMEZONE",
                "TZID:Custom",
                "BEGIN:STANDARD",
                "DTSTART:16011028T030000",
                "TZOFFSETFROM:+0330",
                "TZOFFSETTO:+0230",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010325T020000",
                "TZOFFSETFROM:+0230",
                "TZOFFSETTO:+0330",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
        assertEquals("2024-07-16T10:00+03:30", start(read.entries().get(0)));
        assertEquals("2024-12-27T10:00+02:30", start(read.entries().get(1)));
    }

    @Test
    void zoneWhoseClocksChangeEverySecondDoesNotHang() {
        ReadCalendar read = calendar(
                "BEGIN:VTIMEZONE",
                "TZID:Trap",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=SECONDLY",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART;TZID=Trap:20240516T100000",
                "END:VEVENT");
        assertEquals("2024-05-16T10:00+02:00", start(read.only()));
    }

    @Test
    void dayBeforeTheGregorianCalendarIsNotMoved() {
        assertEquals(
                dateline.Samples.days("1066-10-14", "1066-10-14"),
                ((When.Throughout) event("DTSTART;VALUE=DATE:10661014").only().when()).span());
    }

    @Test
    void lastInstanceIsNotLostToALocalEnd() {
        ReadCalendar read =
                event("DTSTART;TZID=America/New_York:20240301T140000", "RRULE:FREQ=DAILY;UNTIL=20240303T140000");
        assertEquals(List.of("e/20240301T140000", "e/20240302T140000", "e/20240303T140000"), read.ids());
    }

    @Test
    void lastInstanceIsNotLostToADay() {
        assertEquals(
                3,
                event("DTSTART:20240301T230000Z", "RRULE:FREQ=DAILY;UNTIL=20240303")
                        .entries()
                        .size());
        assertEquals(
                3,
                event("DTSTART;VALUE=DATE:20240301", "RRULE:FREQ=DAILY;UNTIL=20240303T000000Z")
                        .entries()
                        .size());
    }

    @Test
    void instanceThatHasItsOwnEventIsReplacedAndKnownAsMoved() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT",
                "UID:e",
                "RECURRENCE-ID:20240302T140000Z",
                "DTSTART:20240302T160000Z",
                "SUMMARY:Moved",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART:20240301T140000Z",
                "RRULE:FREQ=DAILY;COUNT=3",
                "SUMMARY:Daily",
                "END:VEVENT");
        assertEquals(
                List.of("Daily", "Moved", "Daily"),
                read.entries().stream().map(Entry::title).toList());
        Lifecycle.Rescheduled moved = assertInstanceOf(
                Lifecycle.Rescheduled.class, read.entries().get(1).lifecycle());
        assertEquals(
                "2024-03-02T14:00Z", ((When.Timed) moved.previously()).start().toString());
    }

    @Test
    void instanceOfASeriesThatIsNotThereStandsAlone() {
        ReadCalendar read = event("RECURRENCE-ID:20240302T140000Z", "DTSTART:20240302T160000Z");
        assertEquals(List.of("e/20240302T140000Z"), read.ids());
    }

    @Test
    void clocksThatChangeDoNotMoveASeries() {
        ReadCalendar read = event("DTSTART;TZID=Europe/London:20240330T090000", "RRULE:FREQ=DAILY;COUNT=2");
        assertEquals("2024-03-30T09:00Z[Europe/London]", start(read.entries().get(0)));
        assertEquals(
                "2024-03-31T09:00+01:00[Europe/London]", start(read.entries().get(1)));
    }

    @Test
    void manyComponentsInEachOtherEndTheReadingNotTheProgram() {
        String deep = "BEGIN:X\n".repeat(200_000) + "END:X\n".repeat(200_000);
        ReadCalendar read = calendar("BEGIN:VEVENT", "UID:e", "DTSTART:20240516", "END:VEVENT", deep);
        assertEquals("e", read.only().id());
        assertTrue(
                read.problems().toString().contains("more than 20 components"),
                read.problems().toString());
    }

    @Tag("once")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;INTERVAL=7;BYHOUR=3;BYMINUTE=1;BYSECOND=1;BYDAY=MO;BYMONTH=1",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MINUTELY;BYSETPOS=5",
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6"
            })
    void ruleThatFindsNothingEnds(String rule) {
        assertTrue(event("DTSTART:20240101T000000Z", "DTSTAMP:20990101T000000Z", "RRULE:" + rule)
                        .entries()
                        .size()
                >= 1);
    }

    @Test
    void ruleThatFindsTooMuchIsCutAndSaysSo() {
        ReadCalendar read = event("DTSTART:20240101T000000Z", "RRULE:FREQ=SECONDLY");
        assertEquals(IcsLimits.INSTANCES, read.entries().size());
        assertEquals(
                List.of(
                        "case.ics:6:1: warning: the event repeats too often; its first 20,000 days and hours are shown (RRULE)"),
                read.problems());
    }

    @Tag("once")
    @Test
    void manyRulesTogetherAreBoundedToo() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            events.append("BEGIN:VEVENT\nUID:e")
                    .append(i)
                    .append("\nDTSTART:20240101T000000Z\nRRULE:FREQ=SECONDLY;BYMINUTE=59\nEND:VEVENT\n");
        }
        ReadCalendar read = calendar(events.toString().strip());
        assertTrue(
                read.entries().size() <= IcsLimits.ALL_INSTANCES + 4_000,
                "" + read.entries().size());
    }

    @Test
    void ruleWithoutEndIsShownForAYearAfterTheLastDayOfTheFile() {
        ReadCalendar read = event("DTSTART;VALUE=DATE:20240101", "DTSTAMP:20250101T000000Z", "RRULE:FREQ=YEARLY");
        assertEquals(List.of("e/20240101", "e/20250101", "e/20260101"), read.ids());
        assertEquals(
                List.of(
                        "case.ics:7:1: warning: one event goes on repeating; its days are shown up to 2026-01-01 (RRULE)"),
                read.problems());
    }

    @Test
    void ruleThatIsNoneLeavesTheEvent() {
        ReadCalendar read = event("DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=FORTNIGHTLY");
        assertEquals(1, read.entries().size());
        assertEquals(
                List.of(
                        "case.ics:6:1: warning: the rule of repetition is not understood at “FREQ=FORTNIGHTLY”; the event is shown once (RRULE)"),
                read.problems());
    }

    @Test
    void namesInSmallLettersAreTheSameOnATurkishMachine() {
        ReadCalendar read = read("""
                begin:vcalendar
                version:2.0
                begin:vtimezone
                tzid:Mine
                begin:standard
                dtstart:19700101T000000
                tzoffsetfrom:+0300
                tzoffsetto:+0300
                end:standard
                end:vtimezone
                begin:vevent
                uid:a
                dtstart;tzid=Mine:20240516T100000
                end:vevent
                end:vcalendar
                """);
        assertEquals("2024-05-16T10:00+03:00", start(read.only()));
    }

    @Test
    void eventWithoutACalendarIsReadAndSaysSo() {
        ReadCalendar read = read("BEGIN:VEVENT\nUID:a\nDTSTART:20240516\nEND:VEVENT\n");
        assertEquals("a", read.only().id());
        assertEquals(1, read.problems().size());
    }

    @Test
    void endBeforeTheBeginningIsNoEnd() {
        ReadCalendar read = event("DTSTART:20240516T100000Z", "DTEND:20240515T100000Z");
        assertTrue(((When.Timed) read.only().when()).end().isEmpty());
        assertEquals(1, read.problems().size());
    }

    private static String start(Entry entry) {
        return ((When.Timed) entry.when()).start().toString();
    }
}
