package dateline.format.jscalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ReadResult;
import dateline.model.Certainty;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
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
import org.junit.jupiter.api.Test;

class JsCalendarReaderTest {
    private static final JsCalendarReader READER = new JsCalendarReader(ZoneId.of("Europe/Moscow"));

    @Test
    void aSeriesIsShownInstanceByInstance() {
        assertEquals(
                List.of("05-13", "05-15", "05-18", "05-20", "05-22", "05-24"),
                itinerary().entries().stream()
                        .filter(e -> e.id().startsWith("briefing"))
                        .map(e -> ((When.Timed) e.when()).start().toString().substring(5, 10))
                        .toList());
    }

    @Test
    void anInstanceThatIsPatchedIsMovedAndElsewhere() {
        Itinerary itinerary = itinerary();
        Entry late = itinerary.entries().get(1);
        assertEquals("Late briefing", late.title());
        assertEquals(
                new When.Timed(
                        ZonedDateTime.parse("2024-05-15T11:00+08:00[Asia/Shanghai]"),
                        Optional.of(ZonedDateTime.parse("2024-05-15T11:45+08:00[Asia/Shanghai]"))),
                late.when());
        assertTrue(late.lifecycle() instanceof Lifecycle.Rescheduled);
        assertEquals(Optional.of("Large hall"), itinerary.placeOf(late).map(Place::name));
        assertEquals(
                Optional.of("Small hall"),
                itinerary.placeOf(itinerary.entries().getFirst()).map(Place::name));
    }

    @Test
    void particularsAreReadAndTheOthersKept() {
        Entry briefing = itinerary().entries().getFirst();
        assertEquals(Certainty.CERTAIN, briefing.certainty());
        assertEquals(
                "Head of press <press@example.org>",
                briefing.participants().getFirst().name());
        assertEquals(Optional.of("CHAIR"), briefing.participants().getFirst().role());
        String notes = briefing.notes().orElseThrow();
        assertTrue(notes.startsWith("In the small hall; bring the list.\n"), notes);
        assertTrue(notes.contains("CONFERENCE: Line, https://example.org/line\n"), notes);
        assertTrue(notes.contains("CATEGORIES: press"), notes);
        assertTrue(briefing.extras().values().getOrDefault("/icalendar", "").contains("-PT15M"));
        assertTrue(itinerary().extras().values().getOrDefault("/icalendar", "").contains("navy"));
    }

    @Test
    void anEventWithoutTimeLastsItsDays() {
        Entry visit = entry("visit");
        assertEquals(
                new When.Throughout(new DateSpan(LocalDate.of(2024, 5, 16), LocalDate.of(2024, 5, 17))), visit.when());
        assertFalse(visit.isInferred(Field.TIME));
        assertEquals(Certainty.PLANNED, visit.certainty(), "that nothing is said is no confirmation");
    }

    @Test
    void aFlightLandsInTheZoneOfItsEnd() {
        assertEquals(
                new When.Timed(
                        ZonedDateTime.parse("2024-05-18T08:00+08:00[Asia/Shanghai]"),
                        Optional.of(ZonedDateTime.parse("2024-05-18T11:00+03:00[Europe/Moscow]"))),
                entry("flight").when());
    }

    @Test
    void anEventOfNoLengthHasNoEndAndAFloatingOneAnInferredZone() {
        Entry open = entry("open");
        assertEquals(
                new When.Timed(ZonedDateTime.parse("2024-05-17T20:00+03:00[Europe/Moscow]"), Optional.empty()),
                open.when());
        assertTrue(open.isInferred(Field.TIME));
    }

    @Test
    void whatIsWrongIsSaidWithLineAndColumn() {
        assertEquals(
                List.of(
                        "33:103 “2024-02-30T20:00:00” is no beginning; expected a local date and hour such as"
                                + " 2024-05-16T10:00:00, its zone in “timeZone”",
                        "34:5 “{…}” is no event, task or group; it was left out"),
                read().problems().stream()
                        .map(p -> p.line() + ":" + p.column() + " " + p.sentence(Locale.UK))
                        .toList());
        assertEquals(When.Kind.UNSCHEDULED, entry("bad").when().kind());
    }

    @Test
    void aRuleWithoutEndAndOneThatFindsNothingEnd() {
        Itinerary daily = read(event("\"recurrenceRules\":[{\"frequency\":\"secondly\"}]"))
                .itinerary()
                .orElseThrow();
        assertEquals(20_000, daily.entries().size());
        assertEquals(
                List.of("ics.too-many-instances"),
                read(event("\"recurrenceRules\":[{\"frequency\":\"secondly\"}]")).problems().stream()
                        .map(p -> p.key())
                        .toList());
        assertEquals(
                1,
                read(event("\"recurrenceRules\":[{\"frequency\":\"yearly\",\"byMonth\":[\"2\"],\"byMonthDay\":[30]}]"))
                        .itinerary()
                        .orElseThrow()
                        .entries()
                        .size());
    }

    @Test
    void excludedRulesTakeInstancesAway() {
        ReadResult read = read(event("\"recurrenceRules\":[{\"frequency\":\"daily\",\"count\":14}],"
                + "\"excludedRecurrenceRules\":[{\"frequency\":\"daily\",\"interval\":2}]"));
        assertEquals(List.of(), read.problems());
        assertEquals(7, read.itinerary().orElseThrow().entries().size());
    }

    @Test
    void aRuleInAnotherCalendarIsNotFollowedAsIfItWereGregorian() {
        ReadResult read = read(event("\"recurrenceRules\":[{\"frequency\":\"monthly\",\"rscale\":\"chinese\"}]"));
        assertEquals("ics.no-rule", read.problems().getFirst().key());
        assertEquals(1, read.itinerary().orElseThrow().entries().size());
    }

    @Test
    void everyBoundHasItsMessage() {
        StringBuilder overrides = new StringBuilder("\"recurrenceOverrides\":{");
        for (int i = 0; i < 20_001; i++) {
            overrides.append(String.format(
                    Locale.ROOT,
                    "%s\"2024-05-%02dT%02d:%02d:%02d\":{}",
                    i == 0 ? "" : ",",
                    1 + i / 86_400,
                    i / 3_600,
                    i / 60 % 60,
                    i % 60));
        }
        assertEquals("jscalendar.too-many-overrides", key(event(overrides + "}")));
        assertEquals("jscalendar.too-long", key(event("\"x\":\"" + "x".repeat(9_001) + "\"")));
        assertEquals(
                "jscalendar.common",
                key(event("\"recurrenceOverrides\":{\"2024-05-16T10:00:00\":{\"uid\":\"other\",\"title\":\"x\"}}")));
        assertEquals("jscalendar.no-override", key(event("\"recurrenceOverrides\":{\"tomorrow\":{}}")));
        assertEquals("jscalendar.no-duration", key(event("\"duration\":\"1h\"")));
        assertEquals("type.text", key(event("\"timeZone\":8")));
        assertEquals("jscalendar.nothing", key("[]"));
        assertEquals("json.too-deep", key("[".repeat(200)));
    }

    @Test
    void damagedFilesNeverThrow() {
        byte[] sound = bytes();
        Random random = new Random(5545);
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
            }
            read += READER.read("x", damaged).itinerary().isPresent() ? 1 : 0;
        }
        assertTrue(read > 100, read + " of them could be read");
    }

    private static String event(String property) {
        return "{\"@type\":\"Event\",\"uid\":\"u\",\"title\":\"T\",\"start\":\"2024-05-16T10:00:00\"," + property + "}";
    }

    private static String key(String text) {
        return read(text).problems().getFirst().key();
    }

    private static ReadResult read(String text) {
        return READER.read("x.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult read() {
        return READER.read("group.json", bytes());
    }

    private static Itinerary itinerary() {
        return read().itinerary().orElseThrow();
    }

    private static Entry entry(String id) {
        return itinerary().entry(id).orElseThrow();
    }

    private static byte[] bytes() {
        try (InputStream in = JsCalendarReaderTest.class.getResourceAsStream("group.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
