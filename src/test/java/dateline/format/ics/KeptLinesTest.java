package dateline.format.ics;

import static dateline.format.ics.Calendars.components;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.json.JsonParts;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptLinesTest {
    private static final List<String> KEPT = List.of(
            "CLASS:PRIVATE",
            "PRIORITY:2",
            "TRANSP:OPAQUE",
            "CATEGORIES:Talks,Trade\\, foreign",
            "URL:https://example.org/e",
            "ATTACH;FMTTYPE=application/pdf:https://example.org/agenda.pdf",
            "CONTACT:Press office",
            "X-VENDOR;X-P=\"a:b;c\":long " + "漢".repeat(60),
            "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>Hi</p>");

    @Test
    void calendarToItineraryToCalendarLosesNoLine() {
        List<String> lines = event("""
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:PUBLISH
                COLOR:red
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:e
                DTSTART:20240516T100000Z
                %s
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-PT5M
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.formatted(String.join("\n", KEPT)));
        KEPT.forEach(line -> assertTrue(lines.contains(line), line + " is not in " + lines));
        assertEquals(List.of(List.of("ACTION:DISPLAY", "TRIGGER:-PT5M")), components(lines, "VALARM"));
        assertTrue(components(lines, "VCALENDAR").getFirst().containsAll(List.of("COLOR:red", "X-PUBLISHED-TTL:PT1H")));
        assertFalse(lines.contains("METHOD:PUBLISH"));
    }

    @Test
    void whatTheEntrySaysIsNotContradicted() {
        List<String> lines = lines(
                new When.Within(new dateline.model.DateSpan(
                        java.time.LocalDate.of(2024, 5, 16), java.time.LocalDate.of(2024, 5, 17))),
                List.of(
                        "TRANSP:OPAQUE",
                        "STATUS:CONFIRMED",
                        "DTSTART:20240101",
                        "RRULE:FREQ=DAILY",
                        "ORGANIZER:mailto:a@example.org",
                        "CLASS:PRIVATE",
                        "CLASS:PUBLIC",
                        "STRUCTURED-DATA;FMTTYPE=" + EventComponent.JSON_TYPE + ":{}"));
        List<String> event = components(lines, "VEVENT").getFirst();
        for (String property : List.of("TRANSP", "STATUS", "DTSTART", "CLASS", "STRUCTURED-DATA")) {
            assertEquals(
                    1,
                    event.stream().filter(l -> l.matches(property + "[:;].*")).count(),
                    property);
        }
        assertTrue(event.stream().noneMatch(l -> l.startsWith("RRULE") || l.startsWith("ORGANIZER")));
        assertTrue(event.contains("TRANSP:TRANSPARENT"));
    }

    @Test
    void alarmIsNotWrittenWhereThereIsNothingToWakeFor() {
        List<String> kept = List.of("BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM");
        assertEquals(List.of(), components(lines(new When.Unscheduled("Not said.", Optional.empty()), kept), "VALARM"));
    }

    /// The lines come from a file, which may be anyone's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A:1\r\nEND:VEVENT\r\nBEGIN:VEVENT",
                "X-A:1\nSTATUS:CANCELLED",
                "END:VEVENT",
                "END:VCALENDAR",
                "BEGIN:VEVENT",
                "BEGIN:VALARM",
                "begin : vcalendar",
                "no colon",
                ":no name",
                "NÄME:x",
                "X-A;TZID=Custom:20240516T100000",
                "X-A;B=\"open:x",
                "X-A:\u0000",
                ""
            })
    void whatIsNoLineIsNotWritten(String text) {
        When when = new When.Throughout(
                new dateline.model.DateSpan(java.time.LocalDate.of(2024, 5, 16), java.time.LocalDate.of(2024, 5, 16)));
        assertEquals(without(lines(when, List.of())), without(lines(when, List.of(text))));
    }

    /// The entry's JSON has the text, as it should.
    private static List<String> without(List<String> lines) {
        return lines.stream().filter(l -> !l.startsWith("STRUCTURED-DATA")).toList();
    }

    private static List<String> event(String calendar) {
        Itinerary read = ReadCalendar.read(calendar).itinerary();
        return new String(Calendars.write(read), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    private static List<String> lines(When when, List<String> kept) {
        Extras extras = new Extras(Map.of("/icalendar", JsonParts.texts(kept)));
        Entry entry = new Entry(
                "a",
                "T",
                when,
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                extras);
        return Stream.of(Calendars.of(entry))
                .flatMap(i -> Calendars.lines(i).stream())
                .toList();
    }
}
