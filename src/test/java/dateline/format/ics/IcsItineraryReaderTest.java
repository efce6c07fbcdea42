package dateline.format.ics;

import static dateline.Samples.days;
import static dateline.format.ics.ReadCalendar.calendar;
import static dateline.format.ics.ReadCalendar.event;
import static dateline.format.ics.ReadCalendar.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.When;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IcsItineraryReaderTest {

    @Test
    void dayLastsAllDayAndHasNoHour() {
        Entry entry = event("DTSTART;VALUE=DATE:20240517", "DTEND;VALUE=DATE:20240522")
                .only();
        assertEquals(new When.Throughout(days("2024-05-17", "2024-05-21")), entry.when());
    }

    @Test
    void dayWithoutEndIsOneDay() {
        assertEquals(
                new When.Throughout(days("2024-05-17", "2024-05-17")),
                event("DTSTART;VALUE=DATE:20240517").only().when());
    }

    @Test
    void hourWithoutEndStaysWithout() {
        When when = event("DTSTART;TZID=Asia/Shanghai:20240516T100000").only().when();
        assertEquals(
                new When.Timed(ZonedDateTime.parse("2024-05-16T10:00+08:00[Asia/Shanghai]"), Optional.empty()), when);
    }

    @Test
    void durationGivesTheEndByCalendarAndClock() {
        When.Timed timed = (When.Timed) event("DTSTART;TZID=Europe/London:20240330T120000", "DURATION:P1DT1H")
                .only()
                .when();
        // A day over the change of clocks has 23 hours.
        assertEquals(
                ZonedDateTime.parse("2024-03-31T13:00+01:00[Europe/London]"),
                timed.end().orElseThrow());
    }

    @Test
    void floatingHourIsReadInTheGivenZoneAndSaysSo() {
        Entry entry = event("DTSTART:20240516T100000").only();
        assertEquals("2024-05-16T10:00-07:00[America/Los_Angeles]", start(entry));
        assertTrue(entry.isInferred(Field.TIME));
    }

    @Test
    void calendarsOwnZoneHoldsForItsHours() {
        ReadCalendar read = calendar(
                "X-WR-TIMEZONE:Asia/Shanghai",
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTART:20240516T100000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b",
                "DTSTART:20240516T020000Z",
                "END:VEVENT");
        assertEquals(
                "2024-05-16T10:00+08:00[Asia/Shanghai]", start(read.entries().get(0)));
        assertEquals(
                "2024-05-16T10:00+08:00[Asia/Shanghai]", start(read.entries().get(1)));
        assertTrue(read.entries().stream().noneMatch(e -> e.isInferred(Field.TIME)));
        assertEquals("Asia/Shanghai", read.itinerary().zone().getId());
    }

    @Test
    void statusBecomesCertaintyOrWhatBecameOfIt() {
        assertEquals(
                Certainty.CERTAIN,
                event("DTSTART:20240516", "STATUS:CONFIRMED").only().certainty());
        assertEquals(
                Certainty.MAY_OCCUR,
                event("DTSTART:20240516", "STATUS:tentative").only().certainty());
        assertEquals(Certainty.PLANNED, event("DTSTART:20240516").only().certainty());
        assertInstanceOf(
                Lifecycle.Cancelled.class,
                event("DTSTART:20240516", "STATUS:CANCELLED").only().lifecycle());
    }

    @Test
    void placeHasItsNameAndPoint() {
        ReadCalendar read = event("DTSTART:20240516", "LOCATION:Hofburg\\, Vienna", "GEO:48.2;16.36");
        assertEquals("Hofburg, Vienna", read.itinerary().places().getFirst().name());
        assertEquals(
                48.2, read.itinerary().places().getFirst().geo().orElseThrow().latitude());
        assertEquals(
                Optional.of(read.itinerary().places().getFirst().id()),
                read.only().place());
    }

    @Test
    void eventsOfOnePlaceShareIt() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTART:20240516",
                "LOCATION:Vienna",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b",
                "DTSTART:20240517",
                "LOCATION:Vienna",
                "END:VEVENT");
        assertEquals(1, read.itinerary().places().size());
    }

    @Test
    void placeOfTheNewKindIsPreferred() {
        ReadCalendar read = event(
                "DTSTART:20240516",
                "LOCATION:Vienna (inferred)",
                "BEGIN:VLOCATION",
                "UID:x",
                "NAME:Vienna",
                "GEO:48.2;16.36",
                "END:VLOCATION");
        assertEquals("Vienna", read.itinerary().places().getFirst().name());
    }

    @Test
    void peopleAreNamedWithTheirParts() {
        List<Participant> people = event(
                        "DTSTART:20240516",
                        "ORGANIZER;CN=Ministry:mailto:press@example.org",
                        "ATTENDEE;CN=\"Li, Qiang\";ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:li@example.org",
                        "ATTENDEE:mailto:x@example.org")
                .only()
                .participants();
        assertEquals(
                List.of("Ministry <press@example.org>", "Li, Qiang <li@example.org>", "x@example.org"),
                people.stream().map(Participant::name).toList());
        assertEquals(
                List.of(Optional.of("Organizer"), Optional.of("CHAIR, ACCEPTED"), Optional.empty()),
                people.stream().map(Participant::role).toList());
    }

    @Test
    void whatTheModelHasNotIsKept() {
        Entry entry = event(
                        "DTSTART:20240516",
                        "DESCRIPTION:First\\nSecond\\; third",
                        "URL:https://example.org/",
                        "CATEGORIES:state visit,trade",
                        "ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf",
                        "X-COLOUR;SHADE=\"a:b\":red\\, dark",
                        "CLASS:PRIVATE",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "END:VALARM")
                .only();
        assertEquals(
                "First\nSecond; third\n\nURL: https://example.org/\nCATEGORIES: state visit,trade\n"
                        + "ATTACH: https://example.org/a.pdf",
                entry.notes().orElseThrow());
        assertEquals(
                "[\"URL:https://example.org/\",\"CATEGORIES:state visit,trade\","
                        + "\"ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf\","
                        + "\"X-COLOUR;SHADE=\\\"a:b\\\":red\\\\, dark\",\"CLASS:PRIVATE\","
                        + "\"BEGIN:VALARM\",\"ACTION:DISPLAY\",\"END:VALARM\"]",
                entry.extras().values().get("/icalendar"));
    }

    @Test
    void severalCalendarsAreOneItinerary() {
        ReadCalendar read = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                NAME:One
                BEGIN:VEVENT
                UID:a
                DTSTART:20240516
                END:VEVENT
                END:VCALENDAR
                BEGIN:VCALENDAR
                VERSION:2.0
                X-WR-CALNAME:Two
                BEGIN:VEVENT
                UID:b
                DTSTART:20240517
                END:VEVENT
                END:VCALENDAR
                """);
        assertEquals("One, Two", read.itinerary().title());
        assertEquals(List.of("a", "b"), read.ids());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void taskAndJournalHaveTheirPlaces() {
        ReadCalendar read = calendar(
                "BEGIN:VTODO",
                "UID:t",
                "SUMMARY:Book",
                "DUE;VALUE=DATE:20240516",
                "END:VTODO",
                "BEGIN:VJOURNAL",
                "UID:j",
                "SUMMARY:Earlier",
                "DTSTART;VALUE=DATE:20230301",
                "DESCRIPTION:Text",
                "END:VJOURNAL");
        When.Unscheduled when = (When.Unscheduled) read.only().when();
        assertEquals("A task without a day of its own; it is due by 20240516.", when.reason());
        assertEquals(
                "2023-03-01",
                read.itinerary().background().getFirst().date().orElseThrow().toString());
    }

    @Test
    void laterStateOfAnEventCounts() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT",
                "UID:a",
                "SEQUENCE:2",
                "SUMMARY:New",
                "DTSTART:20240516",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:a",
                "SEQUENCE:1",
                "SUMMARY:Old",
                "DTSTART:20240517",
                "END:VEVENT");
        assertEquals("New", read.only().title());
        assertEquals(
                List.of(
                        "case.ics:9:1: warning: this is an older state of the event in line 3, which is shown instead (SEQUENCE)"),
                read.problems());
    }

    @Test
    void eventsThatShareAUidWithoutSayingWhichIsLaterAreBothShown() {
        ReadCalendar read = calendar(
                "BEGIN:VEVENT",
                "UID:a",
                "SUMMARY:One",
                "DTSTART:20240516",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:a",
                "SUMMARY:Two",
                "DTSTART:20240517",
                "END:VEVENT");
        assertEquals(List.of("a", "a#2"), read.ids());
        assertEquals(1, read.problems().size());
    }

    @Test
    void oldCalendarsQuotedPrintableIsDecoded() {
        ReadCalendar read = read("""
                BEGIN:VCALENDAR
                VERSION:1.0
                BEGIN:VEVENT
                SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gal=C3=A1 =
                in Wien
                DTSTART:20240516T100000Z
                END:VEVENT
                END:VCALENDAR
                """);
        assertEquals("Galá in Wien", read.only().title());
    }

    private static String start(Entry entry) {
        return ((When.Timed) entry.when()).start().toString();
    }
}
