package dateline.format.ics;

import static dateline.format.ics.ReadCalendar.calendar;
import static dateline.format.ics.ReadCalendar.event;
import static dateline.format.ics.ReadCalendar.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.When;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not quite what they should be, and can be read.
class CalendarSyntaxTest {
    private static final String SMALL =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Gala é漢\r\nDTSTART:20240516\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithoutItsMarkToo(String charset) {
        assertEquals(
                "Gala é漢", read(SMALL.getBytes(Charset.forName(charset))).only().title());
    }

    /// Lines are folded by octets (RFC 5545 §3.1).
    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\n ", "\r\n\t"})
    void characterThatWasFoldedInTwoIsWhole(String fold) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte b : SMALL.getBytes(StandardCharsets.UTF_8)) {
            if ((b & 0xC0) == 0x80) {
                bytes.writeBytes(fold.getBytes(StandardCharsets.UTF_8));
            }
            bytes.write(b);
        }
        ReadCalendar read = read(bytes.toByteArray());
        assertEquals("Gala é漢", read.only().title());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void eventThatIsNotEndedEndsWhereTheNextBegins() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT", "UID:a", "DTSTART:20240516", "BEGIN:VEVENT", "UID:b", "DTSTART:20240517", "END:VEVENT");
        assertEquals(List.of("a", "b"), read.ids());
        assertEquals(
                List.of("case.ics:6:1: warning: VEVENT, which begins in line 3, has no END; it was read up to here"),
                read.problems());
    }

    @Test
    void eventsAfterTooDeepAnEventAreRead() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT\nUID:a\nDTSTART:20240516",
                "BEGIN:X-A\n".repeat(100) + "X-B:1",
                "END:X-A\n".repeat(100) + "END:VEVENT",
                "BEGIN:VEVENT\nUID:b\nDTSTART:20240517\nEND:VEVENT");
        assertEquals(List.of("a", "b"), read.ids());
        assertEquals(1, read.problems().size());
        assertTrue(
                read.problems().getFirst().contains("lie within each other"),
                read.problems().toString());
    }

    @Test
    void calendarsThatAreNotEndedAreAllRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e").append(i).append("\nDTSTART:20240516\n");
        }
        assertEquals(50, read(text.toString()).entries().size());
    }

    @Test
    void exceptionRuleTakesInstancesAway() {
        ReadCalendar read =
                event("DTSTART:20240101T100000Z", "RRULE:FREQ=DAILY;COUNT=5", "EXRULE:FREQ=WEEKLY;BYDAY=WE,TH");
        assertEquals(List.of("e/20240101T100000Z", "e/20240102T100000Z", "e/20240105T100000Z"), read.ids());
    }

    @Test
    void exceptionRuleThatNamesTheFirstInstanceTakesItAway() {
        ReadCalendar read = event("DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=DAILY;COUNT=3", "EXRULE:FREQ=WEEKLY");
        assertEquals(List.of("e/20240102", "e/20240103"), read.ids());
    }

    @Test
    void endInUtcIsShownOnTheClockOfTheBeginning() {
        When.Timed when = (When.Timed) event("DTSTART;TZID=Europe/Berlin:20240516T100000", "DTEND:20240516T093000Z")
                .only()
                .when();
        assertEquals(
                "2024-05-16T11:30+02:00[Europe/Berlin]",
                when.end().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"DURATION:P999999W", "DTEND:99991231T235959Z"})
    void endThatCannotBeWrittenIsLeftOut(String end) {
        ReadCalendar read = calendar(
                "X-WR-TIMEZONE:Pacific/Kiritimati",
                "BEGIN:VEVENT",
                "UID:e",
                "DTSTART:20240516T100000Z",
                end,
                "END:VEVENT");
        assertTrue(((When.Timed) read.only().when())
                .end()
                .filter(e -> e.getYear() > 9999)
                .isEmpty());
    }

    @Test
    void spanBeyondTheCalendarIsItsFirstDay() {
        ReadCalendar read = event("DTSTART;VALUE=DATE:20240516", "DURATION:P999999W");
        assertTrue(
                read.problems().getFirst().contains("after the year 9999"),
                read.problems().toString());
        assertTrue(
                read.only().when().toString().contains("last=2024-05-16"),
                read.only().when().toString());
    }

    @Test
    void hourWithAnOffsetIsThatMoment() {
        When.Timed when =
                (When.Timed) event("DTSTART:2024-05-16T10:00:00+02:00").only().when();
        assertEquals("2024-05-16T08:00:00Z", when.start().toInstant().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(UTC-05:00) Eastern Time (US & Canada) | America/New_York",
                "Mountain Daylight Time | America/Denver",
                "(UTC) Coordinated Universal Time | UTC"
            })
    void zoneThatANameOnlyDescribesIsInferred(String name, String zone) {
        Entry entry = event("DTSTART;TZID=\"" + name + "\":20240716T100000").only();
        assertEquals(zone, ((When.Timed) entry.when()).start().getZone().getId());
        assertTrue(
                entry.inferred(Field.TIME).orElseThrow().contains(zone),
                entry.inferences().toString());
    }

    @ParameterizedTest
    @CsvSource({"EST, -05:00", "MST, -07:00", "HST, -10:00", "Z, Z"})
    void shortNamesOfTheDatabaseAreKnown(String name, String offset) {
        Entry entry = event("DTSTART;TZID=" + name + ":20240716T100000").only();
        assertEquals(offset, ((When.Timed) entry.when()).start().getOffset().getId());
        assertEquals(List.of(), entry.inferences());
    }

    @ParameterizedTest
    @CsvSource({"20020701, +02:00", "20050701, +01:00", "20240701, +01:00"})
    void zoneWhoseRulesEndStaysAsTheyLeftIt(String day, String offset) {
        String rules = "BEGIN:VTIMEZONE\nTZID:T\n"
                + observance(
                        "STANDARD",
                        "20001029T030000",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=4",
                        "+0200",
                        "+0100")
                + observance(
                        "DAYLIGHT",
                        "20000326T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=4",
                        "+0100",
                        "+0200")
                + "END:VTIMEZONE";
        ReadCalendar read = calendar(rules, "BEGIN:VEVENT\nUID:e\nDTSTART;TZID=T:" + day + "T120000\nEND:VEVENT");
        assertEquals(
                offset, ((When.Timed) read.only().when()).start().getOffset().getId());
    }

    @Test
    void zoneOfDatesStaysAsTheLastLeftIt() {
        String rules = "BEGIN:VTIMEZONE\nTZID:T\n"
                + observance("DAYLIGHT", "20000326T020000", "RDATE:20010325T020000,20030330T020000", "+0100", "+0200")
                + observance("STANDARD", "20001029T030000", "RDATE:20011028T030000", "+0200", "+0100")
                + "END:VTIMEZONE";
        ReadCalendar read = calendar(rules, "BEGIN:VEVENT\nUID:e\nDTSTART;TZID=T:20240101T120000\nEND:VEVENT");
        assertEquals(
                "+02:00", ((When.Timed) read.only().when()).start().getOffset().getId());
    }

    private static String observance(String kind, String start, String rule, String before, String after) {
        return String.join(
                "\n",
                "BEGIN:" + kind,
                "DTSTART:" + start,
                rule,
                "TZOFFSETFROM:" + before,
                "TZOFFSETTO:" + after,
                "END:" + kind,
                "");
    }
}
