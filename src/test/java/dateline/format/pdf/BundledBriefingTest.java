package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.json.JsonItineraryReader;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The briefing of the itinerary that the program brings along.
class BundledBriefingTest {
    private final Itinerary visit = new JsonItineraryReader()
            .read("visit", FontSet.resource("/samples/state-visit-2024.json"))
            .itinerary()
            .orElseThrow();

    @Test
    void hasAllTenEntriesWithTheirTimesAndNoHour() throws IOException {
        String text = Briefings.text(visit);
        assertEquals(10, visit.entries().size());
        for (Entry entry : visit.entries()) {
            assertTrue(text.contains(entry.title()), entry.title());
        }
        assertEquals(7, count("Some time on 16 or 17 May 2024; no hour announced\\.", text));
        assertEquals(1, count("17–21 May 2024, all 5 days\\.", text));
        assertEquals(1, count("Some time on 17 May 2024; no hour announced\\.", text));
        assertFalse(text.matches(".*\\d:\\d\\d.*"), text);
    }

    @Test
    void showsEveryPassageThatIsCited() throws IOException {
        String text = Briefings.text(visit);
        assertEquals(0, count("These words", text), "all quotes are found");
        visit.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .forEach(citation -> assertTrue(
                        text.contains("‘" + citation.quote().exact() + "’"),
                        citation.quote().exact()));
    }

    @Test
    void saysThatTheYearIsResolvedFromContextAndWhatIsInferred() throws IOException {
        String text = Briefings.text(visit);
        assertTrue(text.contains("Year Resolved from context. The announcement names no year."), text);
        assertTrue(text.contains("Year resolved from context: The announcement names no year."), text);
        assertTrue(text.contains("The day is inferred: The day of the ceremony was not announced."), text);
        assertTrue(text.contains("Beijing (inferred) · expected"), text);
    }

    @Test
    void hasNoNoticeAndIsSmall() throws IOException {
        assertEquals(List.of(), Briefings.report(visit).notices());
        int size = Briefings.write(visit).length;
        assertTrue(size <= 120_000, "bytes: " + size);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
