package dateline.format.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ItineraryReader;
import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.model.Certainty;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Place;
import dateline.model.When;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JsonLdReaderTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonLdReader READER = new JsonLdReader(ZONE);

    @Test
    void aFlightLeavesInOneZoneAndLandsInAnother() {
        Entry flight = itinerary("flight-with-zones.json").entries().getFirst();
        assertEquals("SU 1702, Moscow Sheremetyevo to Beijing Capital", flight.title());
        assertEquals(
                new When.Timed(
                        ZonedDateTime.parse("2024-05-16T01:10:00+03:00[Europe/Moscow]"),
                        Optional.of(ZonedDateTime.parse("2024-05-16T13:25:00+08:00[Asia/Shanghai]"))),
                flight.when());
        assertEquals(List.of(), flight.inferences());
        assertEquals("Press pool", flight.participants().getFirst().name());
        assertEquals(Certainty.PLANNED, flight.certainty());
    }

    @Test
    void whatAnEntryHasNoPlaceForIsInItsNotesAndTheWholeIsKept() {
        Entry flight = itinerary("flight-with-zones.json").entries().getFirst();
        assertTrue(flight.notes().orElseThrow().contains("reservationNumber: XQ7K2M\n"));
        assertTrue(flight.notes().orElseThrow().contains("reservationFor.airline.name: Aeroflot\n"));
        assertTrue(flight.extras().values().getOrDefault("/jsonld", "").contains("\"latitude\":55.97"));
    }

    @Test
    void aStayWhoseCheckoutHasNoHourHasNoEnd() {
        Itinerary itinerary = itinerary("flight-with-zones.json");
        Entry stay = itinerary.entries().get(1);
        assertEquals("Stay at Hotel by the Songhua", stay.title());
        assertEquals(
                new When.Timed(ZonedDateTime.parse("2024-05-16T15:00+08:00[Asia/Shanghai]"), Optional.empty()),
                stay.when());
        assertTrue(stay.isInferred(Field.TIME), "nobody said in which zone the hour is");
        assertTrue(stay.notes().orElseThrow().contains("checkoutTime: 2024-05-18"));
        assertEquals(Certainty.MAY_OCCUR, stay.certainty());
        assertEquals(Optional.of("CN"), itinerary.placeOf(stay).flatMap(Place::country));
    }

    @Test
    void aTrainOfWhichOnlyTheDayIsKnownHasNoHour() {
        Entry train = itinerary("flight-with-zones.json").entries().get(2);
        assertEquals(within("2024-05-17"), train.when());
        assertEquals(new Lifecycle.Cancelled(), train.lifecycle());
        assertEquals("G907, Beijing Chaoyang to Harbin West", train.title());
    }

    @Test
    void aDayIsOpenAndDaysAreLasted() {
        List<Entry> entries = itinerary("days-without-hours.jsonld").entries();
        assertEquals(
                new When.Throughout(new DateSpan(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 21))),
                entries.get(0).when());
        assertEquals(within("2024-05-17"), entries.get(1).when());
    }

    @Test
    void aPlaceThatIsNamedByItsIdIsFound() {
        Itinerary itinerary = itinerary("days-without-hours.jsonld");
        assertEquals(1, itinerary.places().size());
        assertEquals(
                Optional.of("Expo hall"),
                itinerary.placeOf(itinerary.entries().get(1)).map(Place::name));
    }

    @Test
    void anEndThatIsADayIsNoHour() {
        Entry gala = itinerary("days-without-hours.jsonld").entries().get(2);
        assertEquals("Gala", gala.title());
        assertEquals(new When.Timed(ZonedDateTime.parse("2024-05-16T19:30+08:00"), Optional.empty()), gala.when());
    }

    @Test
    void theStatusIsReadAndTheEarlierTimeKept() {
        List<Entry> entries = itinerary("days-without-hours.jsonld").entries();
        assertEquals(
                new Lifecycle.Rescheduled(within("2024-05-15")), entries.get(3).lifecycle());
        assertTrue(entries.get(3).isInferred(Field.TIME));
        assertEquals(new Lifecycle.Postponed(), entries.get(4).lifecycle());
        assertEquals(
                new When.Within(new DateSpan(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31))),
                entries.get(4).when());
    }

    @Test
    void whatIsWrongIsSaidWithLineAndColumnAndTheRestIsRead() {
        ReadResult read = read("days-without-hours.jsonld", READER);
        assertEquals(
                List.of(
                        "10:61 “2024-02-30” is no date or hour; expected one such as 2024-05-16 or"
                                + " 2024-05-16T10:00:00+08:00",
                        "11:92 “2024-05-16T09:00Z” is before the beginning; the entry has no end",
                        "12:5 “Organization” is no event, trip or reservation; it was left out"),
                sentences(read));
        List<Entry> entries = read.itinerary().orElseThrow().entries();
        assertEquals(7, entries.size());
        assertEquals(When.Kind.UNSCHEDULED, entries.get(5).when().kind());
        assertEquals(
                new When.Timed(ZonedDateTime.parse("2024-05-16T10:00Z"), Optional.empty()),
                entries.get(6).when());
    }

    @Test
    void aTripIsTheFrameOfItsParts() {
        Itinerary itinerary = itinerary("tourist-trip.json");
        assertEquals("Two cities", itinerary.title());
        assertEquals(
                List.of("Palace", "North gate to Station"),
                itinerary.entries().stream().map(Entry::title).toList());
    }

    @Test
    void aPageGivesWhatItsDataBlocksSayAndNothingElse() {
        ReadResult read = read("page-with-two-blocks.html", new JsonLdPageReader(ZONE));
        assertEquals(
                List.of("Opening", "Reception"),
                read.itinerary().orElseThrow().entries().stream()
                        .map(Entry::title)
                        .toList());
        assertEquals(1, read.problems().size());
        assertEquals(10, read.problems().getFirst().line());
        assertEquals(95, read.problems().getFirst().column());
    }

    @Test
    void aPageWithoutDataIsRefused() {
        ReadResult read = new JsonLdPageReader(ZONE)
                .read("x.html", "<html><p>17 May</p></html>".getBytes(StandardCharsets.UTF_8));
        assertTrue(read.itinerary().isEmpty());
        assertEquals("jsonld.no-block", read.problems().getFirst().key());
    }

    @Tag("once")
    @Test
    void boundsHaveTheirMessages() {
        assertEquals(
                "json.too-deep", firstKey("{\"@type\":\"Event\",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}"));
        assertEquals("json.too-many", firstKey("[" + "0,".repeat(1_000_001) + "0]"));
        assertEquals(
                "jsonld.too-long", firstKey("{\"@type\":\"Event\",\"description\":\"" + "x".repeat(100_001) + "\"}"));
        String event = "{\"@type\":\"Event\"},";
        assertEquals("jsonld.too-many", firstKey("[" + event.repeat(100_001) + "{\"@type\":\"Event\"}]"));
        assertEquals("jsonld.nothing", firstKey("{\"@type\":\"Person\"}"));
        assertEquals(
                "file.too-large",
                READER.read("x", new byte[(64 << 20) + 1]).problems().getFirst().key());
        assertEquals(
                "jsonld.too-many-blocks",
                new JsonLdPageReader(ZONE)
                        .read(
                                "x",
                                "<script type=application/ld+json>{\"@type\":\"Event\"}</script>"
                                        .repeat(1_001)
                                        .getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .getFirst()
                        .key());
    }

    @Test
    void idsThatReferToEachOtherEnd() {
        ReadResult read = READER.read(
                "x",
                ("[{\"@id\":\"a\",\"@type\":\"Event\",\"subEvent\":{\"@id\":\"b\"}},"
                                + "{\"@id\":\"b\",\"@type\":\"Event\",\"subEvent\":{\"@id\":\"a\"}}]")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(2, read.itinerary().orElseThrow().entries().size());
    }

    /// More than any stack of calls has room for.
    @Tag("once")
    @Test
    void aChainOfPartsIsFollowedToItsEnd() {
        StringBuilder graph = new StringBuilder("{\"@graph\":[");
        for (int i = 0; i < 60_000; i++) {
            graph.append(
                    "{\"@id\":\"#%d\",\"@type\":\"Event\",\"startDate\":\"2024-05-16\",\"subEvent\":{\"@id\":\"#%d\"}},"
                            .formatted(i, i + 1));
        }
        graph.append("{\"@id\":\"#60000\",\"@type\":\"Event\",\"startDate\":\"2024-05-17\"}]}");
        List<Entry> entries = new JsonLdReader(ZoneId.of("Europe/Moscow"))
                .read("case.jsonld", graph.toString().getBytes(StandardCharsets.UTF_8))
                .itinerary()
                .orElseThrow()
                .entries();
        assertEquals(60_001, entries.size());
        assertEquals("#60000", entries.getLast().id());
    }

    @Test
    void coordinatesOfNoPointAreLeftToTheNotes() {
        Itinerary itinerary = READER.read(
                        "x",
                        ("{\"@type\":\"Event\",\"location\":{\"name\":\"Hall\",\"geo\":"
                                        + "{\"latitude\":\"95\",\"longitude\":1}}}")
                                .getBytes(StandardCharsets.UTF_8))
                .itinerary()
                .orElseThrow();
        assertEquals(Optional.<GeoPoint>empty(), itinerary.places().getFirst().geo());
    }

    @Test
    void damagedFilesNeverThrow() {
        byte[] sound = bytes("days-without-hours.jsonld");
        Random random = new Random(8984);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
            }
            read += READER.read("x", damaged).itinerary().isPresent() ? 1 : 0;
        }
        assertTrue(read > 100, read + " of them could be read");
    }

    private static When within(String day) {
        return new When.Within(DateSpan.of(LocalDate.parse(day)));
    }

    private static String firstKey(String text) {
        return READER.read("x", text.getBytes(StandardCharsets.UTF_8))
                .problems()
                .getFirst()
                .key();
    }

    private static List<String> sentences(ReadResult read) {
        return read.problems().stream()
                .map((Problem p) -> p.line() + ":" + p.column() + " " + p.sentence(Locale.UK))
                .toList();
    }

    private static Itinerary itinerary(String name) {
        return read(name, READER).itinerary().orElseThrow();
    }

    private static ReadResult read(String name, ItineraryReader reader) {
        return reader.read(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = JsonLdReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
