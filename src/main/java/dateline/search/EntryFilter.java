package dateline.search;

import dateline.search.Criterion.Words;
import java.util.ArrayList;
import java.util.List;

/// Which entries are to be seen: those that meet, for each [Facet] that has criteria here, at least one of them. So
/// "Beijing, Harbin, expected" is what is expected in either city.
///
/// @param criteria in the order in which they were asked for, none twice; with none, all entries are to be seen
public record EntryFilter(List<Criterion> criteria) {

    public static final EntryFilter ALL = new EntryFilter(List.of());

    public EntryFilter {
        criteria = criteria.stream().distinct().toList();
    }

    public boolean isEmpty() {
        return criteria.isEmpty();
    }

    public boolean has(Criterion criterion) {
        return criteria.contains(criterion);
    }

    public EntryFilter with(Criterion criterion) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new EntryFilter(more);
    }

    public EntryFilter without(Criterion criterion) {
        return new EntryFilter(
                criteria.stream().filter(c -> !c.equals(criterion)).toList());
    }

    /// The words that are asked for; empty where none are.
    public String words() {
        return criteria.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .map(Words::words)
                .findFirst()
                .orElse("");
    }

    /// With these words instead of those before; blank for none.
    public EntryFilter withWords(String words) {
        List<Criterion> others = new ArrayList<>(
                criteria.stream().filter(c -> !(c instanceof Words)).toList());
        if (!words.isBlank()) {
            others.add(new Words(words.strip()));
        }
        return new EntryFilter(others);
    }
}
