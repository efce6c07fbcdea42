package dateline.format.pdf;

import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.time.LocalDate;
import java.util.IdentityHashMap;

/// The identifiers of what links lead to: by position, because a file's own identifiers can be anything.
final class Anchors {
    static final String ENTRY = "entry-";
    static final String NOTE = "note-";
    static final String PASSAGE = "passage-";

    private final IdentityHashMap<Object, String> ids = new IdentityHashMap<>();

    Anchors(Itinerary itinerary) {
        itinerary.entries().forEach(entry -> ids.put(entry, ENTRY + ids.size()));
        itinerary.background().forEach(note -> ids.put(note, NOTE + ids.size()));
    }

    String of(Entry entry) {
        return ids.getOrDefault(entry, "");
    }

    String of(BackgroundNote note) {
        return ids.getOrDefault(note, "");
    }

    static String of(LocalDate day) {
        return "d" + day;
    }
}
