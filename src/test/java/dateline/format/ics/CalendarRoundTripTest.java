package dateline.format.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.bench.Itineraries;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON → iCalendar → JSON.
class CalendarRoundTripTest {

    @Test
    void bundledItineraryComesBackEqual() throws IOException {
        byte[] json = Files.readAllBytes(Path.of("resources/samples/state-visit-2024.json"));
        assertComesBack(
                new JsonItineraryReader().read("sample.json", json).itinerary().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1_000})
    void longItineraryComesBackEqual(int entries) {
        assertComesBack(Itineraries.of(entries));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void anyItineraryComesBackEqual(long seed) {
        RandomItineraries random = new RandomItineraries(seed);
        for (int i = 0; i < 40; i++) {
            assertComesBack(random.next());
        }
    }

    private static void assertComesBack(Itinerary itinerary) {
        ReadResult read =
                new IcsItineraryReader(ZoneId.of("Pacific/Apia")).read("case.ics", Calendars.write(itinerary));
        assertEquals(
                List.of(),
                read.problems().stream()
                        .filter(p ->
                                !p.key().equals("property.unknown") && !p.key().startsWith("evidence."))
                        .map(p -> p.toLine(Locale.ENGLISH))
                        .toList());
        assertEquals(itinerary, read.itinerary().orElseThrow());
    }
}
