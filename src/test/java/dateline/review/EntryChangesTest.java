package dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryChangesTest {

    @Test
    void whatIsThereNoLongerWasRemovedAndWhatSaysSomethingElseWasChanged() {
        EntryChanges changes = EntryChanges.between(itinerary("a=A", "b=B", "c=C"), itinerary("d=D", "c=C", "b=B2"));
        assertEquals(List.of("D"), titles(changes.added()));
        assertEquals(List.of("B2"), titles(changes.changed()));
        assertEquals(List.of("A"), titles(changes.removed()));
    }

    @Test
    void anotherOrderIsNoChange() {
        assertTrue(EntryChanges.between(itinerary("a=A", "b=B"), itinerary("b=B", "a=A"))
                .isEmpty());
    }

    private static List<String> titles(List<Entry> entries) {
        return entries.stream().map(Entry::title).toList();
    }

    private static Itinerary itinerary(String... entries) {
        return new Itinerary(
                "i",
                "I",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Stream.of(entries).map(EntryChangesTest::entry).toList(),
                List.of(),
                Extras.NONE);
    }

    private static Entry entry(String text) {
        String[] parts = text.split("=", 2);
        return new Entry(
                parts[0],
                parts[1],
                new When.Unscheduled("", Optional.empty()),
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
