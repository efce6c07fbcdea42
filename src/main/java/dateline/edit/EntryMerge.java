package dateline.edit;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.When;
import dateline.model.When.Unscheduled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes one entry of several that are said to be the same.
final class EntryMerge {
    private static final Set<Field> OF_TIME = EnumSet.of(Field.YEAR, Field.DAY, Field.TIME);

    private EntryMerge() {}

    /// The first entry with the narrowest time among them, the first place, and everybody's participants, notes and
    /// quotes. A value takes the mark of the entry that it comes from.
    static Entry of(List<Entry> entries) {
        Entry first = entries.getFirst();
        Entry timed = entries.stream()
                .min(Comparator.comparingLong(e -> width(e.when())))
                .orElse(first);
        Entry placed = entries.stream()
                .filter(e -> e.place().isPresent())
                .min(Comparator.comparing(e -> e.isInferred(Field.PLACE)))
                .orElse(first);
        List<Inference> inferences = new ArrayList<>();
        inferences.addAll(inferences(timed, OF_TIME));
        inferences.addAll(inferences(placed, EnumSet.of(Field.PLACE)));
        inferences.addAll(inferences(first, EnumSet.of(Field.ENTRY, Field.PARTICIPANTS)));
        return new Entry(
                first.id(),
                first.title(),
                timed.when(),
                placed.place(),
                first.certainty(),
                first.lifecycle(),
                union(entries, Entry::participants),
                notes(entries),
                inferences,
                union(entries, Entry::citations),
                first.extras());
    }

    /// The entry, “after” another where it was after one that is gone.
    static Entry pointing(Entry entry, Collection<String> gone, String instead) {
        if (entry.when() instanceof Unscheduled u
                && u.after().filter(gone::contains).isPresent()) {
            Optional<String> after = Optional.of(instead).filter(id -> !id.equals(entry.id()));
            return timed(entry, new Unscheduled(u.reason(), after));
        }
        return entry;
    }

    /// The entry, “after” none that is not there.
    static Entry after(Entry entry, Collection<String> there) {
        return entry.when() instanceof Unscheduled u
                        && u.after().filter(id -> !there.contains(id)).isPresent()
                ? timed(entry, new Unscheduled(u.reason(), Optional.empty()))
                : entry;
    }

    private static Entry timed(Entry entry, When when) {
        return new Entry(
                entry.id(),
                entry.title(),
                when,
                entry.place(),
                entry.certainty(),
                entry.lifecycle(),
                entry.participants(),
                entry.notes(),
                entry.inferences(),
                entry.citations(),
                entry.extras());
    }

    /// How much a time leaves open: an hour nothing, a window its days, what has no day everything.
    private static long width(When when) {
        return switch (when) {
            case When.Timed t -> 0;
            case When.Within w -> w.span().length() * 2L - (w.part().isPresent() ? 1 : 0);
            case When.OneOf o -> o.days().size() * 2L;
            case When.Throughout t -> t.span().length() * 2L;
            case Unscheduled u -> Long.MAX_VALUE;
        };
    }

    private static List<Inference> inferences(Entry entry, Set<Field> fields) {
        return entry.inferences().stream()
                .filter(inference -> fields.contains(inference.field()))
                .toList();
    }

    private static <T> List<T> union(List<Entry> entries, Function<Entry, List<T>> part) {
        return entries.stream().flatMap(e -> part.apply(e).stream()).distinct().toList();
    }

    private static Optional<String> notes(List<Entry> entries) {
        return Optional.of(entries.stream()
                        .flatMap(e -> e.notes().stream())
                        .distinct()
                        .collect(Collectors.joining("\n\n")))
                .filter(words -> !words.isEmpty());
    }
}
