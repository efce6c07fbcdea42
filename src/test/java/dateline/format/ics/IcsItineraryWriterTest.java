package dateline.format.ics;

import static dateline.Samples.day;
import static dateline.Samples.days;
import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static dateline.Samples.timed;
import static dateline.format.ics.Calendars.components;
import static dateline.format.ics.Calendars.event;
import static dateline.format.ics.Calendars.lines;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.Itineraries;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Place;
import dateline.model.When;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IcsItineraryWriterTest {

    @Test
    void windowIsTentativeDaysAndSaysThatItsHourIsOpen() {
        List<String> event = event(entry("gala", new When.Within(days("2024-05-16", "2024-05-17"))));
        assertTrue(event.contains("DTSTART;VALUE=DATE:20240516"), event.toString());
        assertTrue(event.contains("DTEND;VALUE=DATE:20240518"), event.toString());
        assertTrue(event.contains("STATUS:TENTATIVE"), event.toString());
        assertTrue(event.contains("TRANSP:TRANSPARENT"), event.toString());
        assertTrue(event.contains("SUMMARY:Title of gala (day open)"), event.toString());
        assertTrue(value(event, "DESCRIPTION").startsWith("Some time on 16 or 17 May 2024\\; no hour announced."));
    }

    @Test
    void timedEventWithoutEndHasNone() {
        List<String> event = event(entry("a", openEnded("2024-05-16T10:00+08:00[Asia/Shanghai]")));
        assertTrue(event.contains("DTSTART;TZID=Asia/Shanghai:20240516T100000"), event.toString());
        assertTrue(event.stream().noneMatch(l -> l.startsWith("DTEND") || l.startsWith("DURATION")));
        assertTrue(event.stream().noneMatch(l -> l.startsWith("STATUS") || l.startsWith("TRANSP")));
    }

    @Test
    void hourThatClocksShowTwiceIsInUtc() {
        List<String> first =
                event(entry("a", timed("2024-10-27T01:30+01:00[Europe/London]", "2024-10-27T01:30Z[Europe/London]")));
        assertTrue(first.contains("DTSTART:20241027T003000Z"), first.toString());
        assertTrue(first.contains("DTEND:20241027T013000Z"), first.toString());
    }

    @Test
    void hourInABareOffsetIsInUtc() {
        List<String> lines = lines(Calendars.of(entry("a", openEnded("2024-05-16T10:00+08:00"))));
        assertTrue(lines.contains("DTSTART:20240516T020000Z"), lines.toString());
        assertFalse(lines.contains("BEGIN:VTIMEZONE"));
    }

    @Test
    void oneOfSpansItsDaysAndNamesThem() {
        List<String> event = event(entry("a", new When.OneOf(List.of(day("2024-05-16"), day("2024-05-18")))));
        assertTrue(event.contains("DTSTART;VALUE=DATE:20240516"), event.toString());
        assertTrue(event.contains("DTEND;VALUE=DATE:20240519"), event.toString());
        assertTrue(event.contains("SUMMARY:Title of a (one of 2 days)"), event.toString());
        assertTrue(event.contains("STATUS:TENTATIVE"), event.toString());
    }

    @Test
    void entryWithoutADayIsATaskWithoutADate() {
        List<String> lines = lines(Calendars.of(entry("a", new When.Unscheduled("Not said.", Optional.empty()))));
        assertEquals(List.of(), components(lines, "VEVENT"));
        List<String> task = components(lines, "VTODO").getFirst();
        assertTrue(task.stream().noneMatch(l -> l.startsWith("DTSTART") || l.startsWith("DUE")), task.toString());
        assertTrue(value(task, "DESCRIPTION").startsWith("No day yet: Not said."), task.toString());
    }

    @Test
    void lastingEventTakesItsDays() {
        List<String> event = event(entry("a", new When.Throughout(days("2024-05-17", "2024-05-21"))));
        assertTrue(event.contains("DTEND;VALUE=DATE:20240522"), event.toString());
        assertTrue(event.stream().noneMatch(l -> l.startsWith("STATUS") || l.startsWith("TRANSP")));
    }

    @Test
    void lastDayOfTheFormatHasALengthInsteadOfAnEnd() {
        List<String> event = event(entry("a", new When.Throughout(days("9999-12-30", "9999-12-31"))));
        assertTrue(event.contains("DURATION:P2D"), event.toString());
    }

    @Test
    void cancelledEventKeepsItsIdentityAndIsNewer() {
        List<String> before = event(with(new Lifecycle.Scheduled(), Certainty.PLANNED));
        List<String> after = event(with(new Lifecycle.Cancelled(), Certainty.PLANNED));
        assertEquals(value(before, "UID"), value(after, "UID"));
        assertTrue(Long.parseLong(value(before, "SEQUENCE")) < Long.parseLong(value(after, "SEQUENCE")));
        assertTrue(after.contains("STATUS:CANCELLED"), after.toString());
        assertTrue(after.contains("SUMMARY:T (cancelled)"), after.toString());
    }

    @Test
    void statusFollowsTheCertainty() {
        assertTrue(event(with(new Lifecycle.Scheduled(), Certainty.CERTAIN)).contains("STATUS:CONFIRMED"));
        assertTrue(
                event(with(new Lifecycle.Scheduled(), Certainty.HIGHLY_LIKELY)).contains("STATUS:TENTATIVE"));
        assertTrue(event(with(new Lifecycle.Postponed(), Certainty.CERTAIN)).contains("STATUS:TENTATIVE"));
    }

    @Test
    void laterSourcesMakeALaterRevision() {
        Itinerary early = asOf("2024-05-14");
        Itinerary late = asOf("2024-05-15");
        List<String> before = components(lines(early), "VEVENT").getFirst();
        List<String> after = components(lines(late), "VEVENT").getFirst();
        assertEquals("20240515T000000Z", value(after, "DTSTAMP"));
        assertTrue(Long.parseLong(value(before, "SEQUENCE")) < Long.parseLong(value(after, "SEQUENCE")));
    }

    @Test
    void placeIsWrittenForOldProgramsAndForNew() {
        Place place = new Place(
                "x",
                "Vienna; Hofburg",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new GeoPoint(-0.00001, 16)),
                Extras.NONE);
        Entry entry =
                inferred(dateline.Samples.at("a", new When.Within(days("2024-05-16", "2024-05-16")), Optional.of("x")));
        List<String> lines = lines(dateline.Samples.itinerary("T", List.of(place), List.of(entry)));
        List<String> event = components(lines, "VEVENT").getFirst();
        assertTrue(event.contains("LOCATION:Vienna\\; Hofburg (inferred)"), event.toString());
        assertTrue(event.contains("GEO:-0.000010;16.0"), event.toString());
        List<String> location = components(lines, "VLOCATION").getFirst();
        assertTrue(location.contains("NAME:Vienna\\; Hofburg"), location.toString());
    }

    @Test
    void noLineIsLongerThan75OctetsOrBrokenInsideACharacter() throws CharacterCodingException {
        String title = "é漢😀".repeat(100);
        Entry entry = new Entry(
                "a",
                title,
                new When.Within(days("2024-05-16", "2024-05-16")),
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
        byte[] bytes = Calendars.write(Calendars.of(entry));
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
            assertTrue(octets.length <= 75, line);
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(octets));
        }
        assertTrue(lines(Calendars.of(entry)).contains("SUMMARY:" + title + " (hour open)"));
    }

    @Test
    void sameItineraryGivesSameBytes() {
        Itinerary itinerary = Itineraries.of(200);
        assertArrayEquals(Calendars.write(itinerary), Calendars.write(itinerary));
    }

    private static Itinerary asOf(String date) {
        Itinerary i = Calendars.of(with(new Lifecycle.Scheduled(), Certainty.PLANNED));
        return new Itinerary(
                i.id(),
                i.title(),
                i.language(),
                i.zone(),
                Optional.of(LocalDate.parse(date)),
                i.source(),
                i.places(),
                i.articles(),
                i.entries(),
                i.background(),
                i.extras());
    }

    private static Entry with(Lifecycle lifecycle, Certainty certainty) {
        return new Entry(
                "e",
                "T",
                new When.Throughout(days("2024-05-17", "2024-05-21")),
                Optional.empty(),
                certainty,
                lifecycle,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private static Entry inferred(Entry e) {
        return new Entry(
                e.id(),
                e.title(),
                e.when(),
                e.place(),
                e.certainty(),
                e.lifecycle(),
                e.participants(),
                e.notes(),
                List.of(new Inference(Field.PLACE, "It is the capital.")),
                e.citations(),
                e.extras());
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(l -> l.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }
}
