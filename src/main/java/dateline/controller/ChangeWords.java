package dateline.controller;

import dateline.model.Entry;
import dateline.review.EntryChanges;
import dateline.wording.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what became of a file's entries.
///
/// @param texts those of the window
record ChangeWords(Texts texts) {
    /// Named of each kind; the others are counted.
    private static final int NAMED = 3;

    /// @param file its name
    String of(String file, EntryChanges changes) {
        if (changes.isEmpty()) {
            return texts.get("reread.other", file);
        }
        String parts = Stream.of(
                        part("reread.added", changes.added()),
                        part("reread.edited", changes.changed()),
                        part("reread.removed", changes.removed()))
                .flatMap(List::stream)
                .collect(Collectors.joining(texts.get("reread.separator")));
        return texts.get("reread.changed", file, parts);
    }

    private List<String> part(String key, List<Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(texts.get(key, entries.size(), titles(entries)));
    }

    private String titles(List<Entry> entries) {
        String named = entries.stream()
                .limit(NAMED)
                .map(entry -> texts.get("reread.title", entry.title()))
                .collect(Collectors.joining(texts.get("reread.titles.separator")));
        return entries.size() <= NAMED ? named : texts.get("reread.titles.more", named, entries.size() - NAMED);
    }
}
