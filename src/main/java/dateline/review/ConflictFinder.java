package dateline.review;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.review.Occupancy.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Sweeps the entries of each person and each place in the order of their times, and notes which overlap.
final class ConflictFinder {
    /// Pairs that are looked at for each that is asked for: those found twice, by two people, count again.
    private static final int LOOKS = 20;

    private final Map<String, Place> places = new HashMap<>();
    private final Itinerary itinerary;
    private final int most;
    private final List<Occupancy> occupancies = new ArrayList<>();
    private final Map<Pair, Conflict> found = new LinkedHashMap<>();
    private long looks;

    ConflictFinder(Itinerary itinerary, int most) {
        this.itinerary = itinerary;
        this.most = most;
        this.looks = (long) most * LOOKS;
        itinerary.places().forEach(place -> places.put(place.id(), place));
    }

    Conflicts find(List<Entry> entries) {
        Map<String, List<Integer>> byPerson = new LinkedHashMap<>();
        Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int number = occupancies.size();
            Occupancy occupancy = Occupancy.of(entry, zone(entry));
            occupancies.add(occupancy);
            if (occupancy.may().isEmpty()) {
                continue;
            }
            for (Participant participant : entry.participants()) {
                byPerson.computeIfAbsent(participant.name(), key -> new ArrayList<>())
                        .add(number);
            }
            if (occupancy.isTimed()) {
                entry.place()
                        .ifPresent(id -> byPlace.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(number));
            }
        }
        // First what is sure, so that a bound cuts off what may be.
        byPerson.forEach((name, numbers) -> sweep(sure(numbers), (a, b) -> addPerson(name, a, b)));
        byPlace.forEach((id, numbers) -> sweep(sure(numbers), (a, b) -> addPlace(id, a, b)));
        byPerson.forEach((name, numbers) -> sweep(may(numbers), (a, b) -> addPerson(name, a, b)));
        return new Conflicts(sorted(), looks > 0 && found.size() <= most);
    }

    private List<Conflict> sorted() {
        return found.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Pair, Conflict> e) -> e.getValue().likelihood())
                        .thenComparingLong(e -> start(e.getKey())))
                .map(Map.Entry::getValue)
                .limit(most)
                .toList();
    }

    private long start(Pair pair) {
        return Math.min(
                occupancies.get(pair.a()).may().getFirst().start(),
                occupancies.get(pair.b()).may().getFirst().start());
    }

    private ZoneId zone(Entry entry) {
        return entry.place()
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .flatMap(Place::zone)
                .orElse(itinerary.zone());
    }

    private record Timed(int number, Span span) {}

    private interface Meeting {
        void meet(int a, int b);
    }

    private List<Timed> sure(List<Integer> numbers) {
        return numbers.stream()
                .filter(n -> occupancies.get(n).isTimed())
                .map(n -> new Timed(n, occupancies.get(n).sure()))
                .toList();
    }

    private List<Timed> may(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(n -> occupancies.get(n).may().stream().map(span -> new Timed(n, span)))
                .toList();
    }

    /// Reports each two spans that overlap, until enough was found.
    private void sweep(List<Timed> spans, Meeting meeting) {
        PriorityQueue<Timed> open = new PriorityQueue<>(
                Comparator.comparingLong((Timed t) -> t.span().end()));
        List<Timed> ordered = spans.stream()
                .sorted(Comparator.comparingLong((Timed t) -> t.span().start()))
                .toList();
        for (Timed next : ordered) {
            // An instant is over for what begins later, and there for what begins with it.
            while (!open.isEmpty()
                    && open.element().span().end() <= next.span().start()
                    && open.element().span().start() < next.span().start()) {
                open.remove();
            }
            for (Timed other : open) {
                if (looks-- <= 0 || found.size() > most) {
                    return;
                }
                if (other.number() != next.number() && other.span().overlaps(next.span())) {
                    meeting.meet(other.number(), next.number());
                }
            }
            open.add(next);
        }
    }

    private void addPerson(String name, int a, int b) {
        add(a, b, Field.PARTICIPANTS, List.of(name), Optional.empty());
    }

    private void addPlace(String id, int a, int b) {
        add(a, b, Field.PLACE, List.of(), Optional.ofNullable(places.get(id)));
    }

    private void add(int a, int b, Field shared, List<String> people, Optional<Place> place) {
        Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
        Optional<Cause> cause = Clash.of(occupancies.get(a), occupancies.get(b), shared);
        cause.ifPresent(c -> found.merge(
                pair,
                new Conflict(
                        occupancies.get(a).entry(), occupancies.get(b).entry(), Clash.likelihood(c), c, people, place),
                ConflictFinder::join));
    }

    /// What is certain by one of its causes is certain; who would be at both are named together.
    private static Conflict join(Conflict known, Conflict next) {
        Conflict stronger = next.likelihood().compareTo(known.likelihood()) < 0 ? next : known;
        List<String> people = new ArrayList<>(known.people());
        next.people().stream().filter(name -> !people.contains(name)).forEach(people::add);
        boolean byPeople = !stronger.people().isEmpty();
        return new Conflict(
                stronger.first(),
                stronger.second(),
                stronger.likelihood(),
                stronger.cause(),
                byPeople ? people : List.of(),
                stronger.place());
    }

    /// Two numbers of entries, the smaller first.
    private record Pair(int a, int b) {}
}
