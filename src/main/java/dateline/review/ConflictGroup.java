package dateline.review;

import dateline.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Conflicts that are one to a reader: two entries that collide, or all those of one person that nothing announced
/// keeps apart. A visit of two days without hours is one open question, not one for each two of its entries.
///
/// @param conflicts at least one; all of the same likelihood and, where there are more, of the cause
///     [Cause#WINDOWS]
/// @param person who would be at all of the entries; empty for a single conflict
public record ConflictGroup(List<Conflict> conflicts, Optional<String> person) {
    public ConflictGroup {
        conflicts = List.copyOf(conflicts);
    }

    /// In the order of the conflicts; each of these is in one group.
    public static List<ConflictGroup> of(Conflicts found) {
        Map<Object, List<Conflict>> groups = new LinkedHashMap<>();
        Map<Conflict, Object> keys = new Grouping(found.list()).keys();
        for (Conflict conflict : found.list()) {
            groups.computeIfAbsent(keys.getOrDefault(conflict, conflict), key -> new ArrayList<>())
                    .add(conflict);
        }
        List<ConflictGroup> all = new ArrayList<>();
        groups.forEach((key, conflicts) -> all.add(new ConflictGroup(
                conflicts,
                key instanceof Crowd crowd && conflicts.size() > 1 ? Optional.of(crowd.person()) : Optional.empty())));
        return all;
    }

    public Likelihood likelihood() {
        return conflicts.getFirst().likelihood();
    }

    /// Each once, in the order of the conflicts.
    public List<Entry> entries() {
        Set<Entry> entries = new LinkedHashSet<>();
        conflicts.forEach(conflict -> entries.add(conflict.first()));
        conflicts.forEach(conflict -> entries.add(conflict.second()));
        return List.copyOf(entries);
    }

    /// One person's entries that are joined, each to another, by conflicts; told by the least of their ids.
    private record Crowd(String person, String root) {}

    private static final class Grouping {
        private final List<Conflict> open;
        private final Map<Conflict, Object> keys = new HashMap<>();

        Grouping(List<Conflict> all) {
            open = all.stream()
                    .filter(c -> c.cause() == Cause.WINDOWS && !c.people().isEmpty())
                    .toList();
        }

        /// Whoever is in most of them takes all of theirs; then the next.
        Map<Conflict, Object> keys() {
            Map<String, Long> counts = open.stream()
                    .flatMap(c -> c.people().stream())
                    .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
            counts.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                            .reversed())
                    .forEach(person -> take(person.getKey()));
            return keys;
        }

        private void take(String person) {
            List<Conflict> theirs = open.stream()
                    .filter(c -> c.people().contains(person) && !keys.containsKey(c))
                    .toList();
            Map<String, String> parents = new HashMap<>();
            for (Conflict conflict : theirs) {
                parents.put(
                        root(parents, conflict.second().id()),
                        root(parents, conflict.first().id()));
            }
            theirs.forEach(c ->
                    keys.put(c, new Crowd(person, root(parents, c.first().id()))));
        }

        private static String root(Map<String, String> parents, String id) {
            String at = id;
            String up = parents.getOrDefault(at, at);
            while (!up.equals(at)) {
                at = up;
                up = parents.getOrDefault(at, at);
            }
            return at;
        }
    }
}
