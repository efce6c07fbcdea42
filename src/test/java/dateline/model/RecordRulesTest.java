package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the records of the model hold to themselves.
class RecordRulesTest {

    @Test
    void coordinatesStayOnTheEarth() {
        new GeoPoint(90, -180);
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(90.01, 0));
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(0, -180.01));
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(Double.NaN, 0));
    }

    @Test
    void passagesAreNotEmpty() {
        assertEquals(3, new TextPositionSelector(0, 3).length());
        assertThrows(IllegalArgumentException.class, () -> new TextPositionSelector(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new TextPositionSelector(-1, 3));
        assertThrows(
                IllegalArgumentException.class, () -> new TextQuoteSelector("", Optional.empty(), Optional.empty()));
    }

    /// Theirs are written out, so each component has to be in them.
    @Test
    void evidenceIsEqualWhereAllOfItIs() {
        TextQuoteSelector quote = new TextQuoteSelector("a", Optional.of("b"), Optional.of("c"));
        TextPositionSelector at = new TextPositionSelector(1, 2);
        Citation citation = new Citation("x", Field.PLACE, quote, Optional.of(at), Extras.NONE);
        assertAllDiffer(
                new TextPositionSelector(1, 2),
                at,
                List.of(new TextPositionSelector(0, 2), new TextPositionSelector(1, 3)));
        assertAllDiffer(
                new TextQuoteSelector("a", Optional.of("b"), Optional.of("c")),
                quote,
                List.of(
                        new TextQuoteSelector("A", quote.prefix(), quote.suffix()),
                        new TextQuoteSelector("a", Optional.empty(), quote.suffix()),
                        new TextQuoteSelector("a", quote.prefix(), Optional.empty())));
        assertAllDiffer(
                new Citation("x", Field.PLACE, quote, Optional.of(at), Extras.NONE),
                citation,
                List.of(
                        new Citation("y", Field.PLACE, quote, Optional.of(at), Extras.NONE),
                        new Citation("x", Field.TIME, quote, Optional.of(at), Extras.NONE),
                        new Citation(
                                "x",
                                Field.PLACE,
                                new TextQuoteSelector("A", Optional.empty(), Optional.empty()),
                                Optional.of(at),
                                Extras.NONE),
                        new Citation("x", Field.PLACE, quote, Optional.empty(), Extras.NONE),
                        new Citation("x", Field.PLACE, quote, Optional.of(at), new Extras(Map.of("/a", "1")))));
    }

    private static <T> void assertAllDiffer(T same, T one, List<T> others) {
        assertEquals(same, one);
        assertEquals(same.hashCode(), one.hashCode());
        others.forEach(other -> assertNotEquals(one, other));
    }

    @Test
    void articleTextIsItsParagraphsDividedByAnEmptyLine() {
        assertEquals("One.\n\nTwo.", article("One.", "Two.").text());
        assertEquals("", article().text());
    }

    @Test
    void recordsDoNotChangeWithWhatTheyWereMadeOf() {
        List<Entry> entries = new ArrayList<>();
        Itinerary itinerary = Samples.itinerary("T", List.of(), entries);
        Map<String, String> values = new LinkedHashMap<>(Map.of("/a", "1"));
        Extras extras = new Extras(values);
        entries.add(Samples.entry("late", new When.Unscheduled("", Optional.empty())));
        values.put("/b", "2");
        assertTrue(itinerary.entries().isEmpty());
        assertEquals(Map.of("/a", "1"), extras.values());
        assertThrows(UnsupportedOperationException.class, () -> extras.values().put("/b", "2"));
    }

    @Test
    void planThatWasCancelledOrPutOffDoesNotStand() {
        assertTrue(new Lifecycle.Scheduled().stands());
        assertTrue(new Lifecycle.Rescheduled(new When.Throughout(Samples.days("2024-05-16", "2024-05-17"))).stands());
        assertFalse(new Lifecycle.Postponed().stands());
        assertFalse(new Lifecycle.Cancelled().stands());
    }

    @Test
    void earlierTimeOfARescheduledEntryIsKnown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Lifecycle.Rescheduled(new When.Unscheduled("no day", Optional.empty())));
    }

    @Test
    void placeIsFoundByItsId() {
        Place harbin = Samples.place("harbin");
        Entry there = Samples.at("a", new When.Unscheduled("", Optional.empty()), Optional.of("harbin"));
        Entry elsewhere = Samples.at("b", new When.Unscheduled("", Optional.empty()), Optional.of("beijing"));
        Itinerary itinerary = Samples.itinerary("T", List.of(harbin), List.of(there, elsewhere));
        assertEquals(Optional.of(harbin), itinerary.placeOf(there));
        assertEquals(Optional.empty(), itinerary.placeOf(elsewhere));
        assertEquals(Optional.of(elsewhere), itinerary.entry("b"));
        assertEquals(Optional.empty(), itinerary.entry("B"));
    }

    private static Article article(String... paragraphs) {
        return new Article(
                "a",
                "A",
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(paragraphs),
                Extras.NONE);
    }
}
