package dateline.review;

import dateline.model.Entry;
import dateline.model.Itinerary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What became of the entries from one state of an itinerary to the next: an entry is the same while its id is.
///
/// @param added as they are now
/// @param changed as they are now
/// @param removed as they were
public record EntryChanges(List<Entry> added, List<Entry> changed, List<Entry> removed) {

    public EntryChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    public static EntryChanges between(Itinerary before, Itinerary after) {
        Map<String, Entry> old = new HashMap<>();
        before.entries().forEach(entry -> old.put(entry.id(), entry));
        List<Entry> added = new ArrayList<>();
        List<Entry> changed = new ArrayList<>();
        for (Entry entry : after.entries()) {
            Entry was = old.remove(entry.id());
            if (was == null) {
                added.add(entry);
            } else if (!was.equals(entry)) {
                changed.add(entry);
            }
        }
        List<Entry> removed = before.entries().stream()
                .filter(entry -> old.containsKey(entry.id()))
                .toList();
        return new EntryChanges(added, changed, removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
