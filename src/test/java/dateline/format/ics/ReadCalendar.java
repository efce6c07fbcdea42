package dateline.format.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// A calendar as a test's user sees it after it was read.
record ReadCalendar(ReadResult result) {

    static ReadCalendar read(byte[] bytes) {
        return new ReadCalendar(new IcsItineraryReader(ZoneId.of("America/Los_Angeles")).read("case.ics", bytes));
    }

    static ReadCalendar read(String text) {
        return read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A calendar of these lines, the first of which is line 3.
    static ReadCalendar calendar(String... lines) {
        return read("BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("\n", lines) + "\nEND:VCALENDAR\n");
    }

    /// A calendar of one event with these lines, the first of which is line 5.
    static ReadCalendar event(String... lines) {
        return calendar("BEGIN:VEVENT\nUID:e\n" + String.join("\n", lines) + "\nEND:VEVENT");
    }

    Itinerary itinerary() {
        return result.itinerary().orElseThrow();
    }

    List<Entry> entries() {
        return itinerary().entries();
    }

    Entry only() {
        assertEquals(1, entries().size());
        return entries().getFirst();
    }

    List<String> ids() {
        return entries().stream().map(Entry::id).toList();
    }

    List<String> problems() {
        return result.problems().stream().map(p -> p.toLine(Locale.ENGLISH)).toList();
    }
}
