package dateline.search;

import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.search.Criterion.HowCertain;
import dateline.search.Criterion.InPlace;
import dateline.search.Criterion.OfKind;
import dateline.search.Criterion.WhatBecame;
import dateline.search.Criterion.With;
import dateline.search.Criterion.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The entries of one itinerary by what a filter can ask for: for each criterion that any entry meets, the numbers of
/// those that do.
///
/// Built when it is first asked, in time linear in the entries: ask away from the user interface's thread. Thread-safe.
public final class FilterIndex {
    private final Itinerary itinerary;
    private final ItinerarySearch search;
    private Map<Criterion, Numbers> numbers = Map.of();
    private boolean built;

    /// A criterion that a filter can offer.
    ///
    /// @param entries how many of all entries meet it
    public record Option(Criterion criterion, int entries) {}

    public FilterIndex(Itinerary itinerary, ItinerarySearch search) {
        this.itinerary = itinerary;
        this.search = search;
    }

    /// What can be asked for that at least one entry meets, the most frequent first; none for [Facet#WORDS].
    public List<Option> options(Facet facet) {
        return numbers().entrySet().stream()
                .filter(e -> e.getKey().facet() == facet)
                .map(e -> new Option(e.getKey(), e.getValue().size))
                .sorted(Comparator.comparingInt(Option::entries).reversed())
                .toList();
    }

    /// The entries that a filter lets be seen. The set goes by identity: it knows the itinerary's own entries only.
    public Set<Entry> matching(EntryFilter filter) {
        BitSet found = new BitSet();
        found.set(0, itinerary.entries().size());
        for (Facet facet : Facet.values()) {
            List<Criterion> wanted =
                    filter.criteria().stream().filter(c -> c.facet() == facet).toList();
            if (!wanted.isEmpty()) {
                found.and(any(wanted));
            }
        }
        Set<Entry> entries = Collections.newSetFromMap(new IdentityHashMap<>(found.cardinality()));
        found.stream().mapToObj(itinerary.entries()::get).forEach(entries::add);
        return entries;
    }

    private BitSet any(List<Criterion> criteria) {
        BitSet found = new BitSet();
        for (Criterion criterion : criteria) {
            if (criterion instanceof Words words) {
                found.or(search.entriesWith(words.words()));
            } else {
                numbers().getOrDefault(criterion, Numbers.NONE).addTo(found);
            }
        }
        return found;
    }

    private synchronized Map<Criterion, Numbers> numbers() {
        if (!built) {
            built = true;
            numbers = new LinkedHashMap<>();
            for (int i = 0; i < itinerary.entries().size(); i++) {
                int number = i;
                meets(
                        itinerary.entries().get(i),
                        criterion -> numbers.computeIfAbsent(criterion, key -> new Numbers())
                                .add(number));
            }
        }
        return numbers;
    }

    private static void meets(Entry entry, Consumer<Criterion> criteria) {
        criteria.accept(new InPlace(entry.place()));
        criteria.accept(new HowCertain(entry.certainty()));
        criteria.accept(new WhatBecame(Outcome.of(entry.lifecycle())));
        criteria.accept(new OfKind(entry.when().kind()));
        for (Participant participant : entry.participants()) {
            criteria.accept(new With(Optional.of(participant.name())));
        }
        if (entry.participants().isEmpty()) {
            criteria.accept(new With(Optional.empty()));
        }
    }

    /// Ascending numbers, each once.
    private static final class Numbers {
        static final Numbers NONE = new Numbers();

        private int[] values = new int[2];
        private int size;

        void add(int number) {
            if (size > 0 && values[size - 1] == number) {
                return; // a name that an entry has twice
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = number;
        }

        void addTo(BitSet set) {
            for (int i = 0; i < size; i++) {
                set.set(values[i]);
            }
        }
    }
}
