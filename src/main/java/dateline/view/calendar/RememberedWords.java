package dateline.view.calendar;

import dateline.model.Entry;
import dateline.wording.Wording;
import java.util.IdentityHashMap;
import java.util.Optional;

/// The words of entries that were looked at lately: whoever turns back and forth sees the same ones, and dates in words
/// are most of what it costs to find how high a row must be. For the FX thread only.
final class RememberedWords {
    /// Some screens full.
    private static final int MOST = 2_000;

    /// By identity: to compare entries costs more than to find the words anew.
    private final IdentityHashMap<Entry, ChipWords> remembered = new IdentityHashMap<>();

    private Optional<Wording> wording = Optional.empty();

    ChipWords of(Entry entry, Wording now) {
        if (wording.filter(now::equals).isEmpty() || remembered.size() >= MOST) {
            remembered.clear();
            wording = Optional.of(now);
        }
        return remembered.computeIfAbsent(entry, e -> ChipWords.of(e, now));
    }
}
