package dateline.atlas;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.When;
import dateline.model.ZoneView;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The places of a programme in the order in which it comes to them, and the ways between them.
///
/// @param stops the places with coordinates
/// @param legs each two places that the programme goes between, once
/// @param offMap the places without coordinates
/// @param nowhere the entries without a place
public record Journey(List<Stop> stops, List<Leg> legs, List<Stop> offMap, List<Entry> nowhere) {

    public static final Journey NONE = new Journey(List.of(), List.of(), List.of(), List.of());

    /// A place, and what happens there.
    ///
    /// @param sign what stands for it on the map: its number, from 1, where what is announced says which stop it is;
    ///     else a letter, which claims no order; empty where it is not on the map
    /// @param entries in the order of the programme, at least one
    public record Stop(String sign, Place place, List<Entry> entries) {
        public Stop {
            entries = List.copyOf(entries);
        }

        /// Whether what is announced leaves open which stop it is.
        public boolean isOrderOpen() {
            return !sign.isEmpty() && Character.isLetter(sign.charAt(0));
        }

        /// @throws java.util.NoSuchElementException where the place is not on the map
        public GeoPoint point() {
            return place.geo().orElseThrow();
        }
    }

    /// A way from one stop to another.
    ///
    /// @param sure whether what is announced says that the one comes before the other; else the order is the list's
    public record Leg(Stop from, Stop to, boolean sure) {}

    public Journey {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
        offMap = List.copyOf(offMap);
        nowhere = List.copyOf(nowhere);
    }

    /// @param entries in the order of the programme
    public static Journey of(List<Entry> entries, Itinerary itinerary, ZoneView zone) {
        Map<String, Place> places = new HashMap<>();
        itinerary.places().forEach(place -> places.put(place.id(), place));
        Map<String, List<Entry>> byPlace = new LinkedHashMap<>();
        List<Entry> nowhere = new ArrayList<>();
        for (Entry entry : entries) {
            entry.place()
                    .filter(places::containsKey)
                    .map(id -> byPlace.computeIfAbsent(id, key -> new ArrayList<>()))
                    .orElse(nowhere)
                    .add(entry);
        }
        Map<String, Stop> stops = new LinkedHashMap<>();
        List<Stop> offMap = new ArrayList<>();
        byPlace.forEach((id, there) -> {
            Place place = Objects.requireNonNull(places.get(id));
            if (place.geo().isPresent()) {
                stops.put(id, new Stop("", place, there));
            } else {
                offMap.add(new Stop("", place, there));
            }
        });
        List<String> signs = StopSigns.of(
                stops.values().stream().map(s -> Arrival.of(s.entries(), zone)).toList());
        int next = 0;
        for (Map.Entry<String, Stop> stop : stops.entrySet()) {
            Stop unsigned = stop.getValue();
            stop.setValue(new Stop(signs.get(next++), unsigned.place(), unsigned.entries()));
        }
        return new Journey(List.copyOf(stops.values()), legs(entries, stops, zone), offMap, nowhere);
    }

    /// The stop of a place, if it is on the map.
    public Optional<Stop> stop(String placeId) {
        return stops.stream().filter(s -> s.place().id().equals(placeId)).findFirst();
    }

    private record Way(String from, String to) {}

    private static List<Leg> legs(List<Entry> entries, Map<String, Stop> stops, ZoneView zone) {
        Map<Way, Leg> legs = new LinkedHashMap<>();
        Optional<Entry> before = Optional.empty();
        for (Entry entry : entries) {
            Optional<Stop> to = stop(entry, stops)
                    .filter(s -> entry.takesPlace() && entry.when().span(zone).isPresent());
            if (to.isEmpty()) {
                continue;
            }
            Optional<Stop> from = before.flatMap(e -> stop(e, stops));
            if (from.isPresent() && !from.equals(to)) {
                boolean sure = isBefore(before.get(), entry, zone);
                String first = from.get().sign();
                String second = to.get().sign();
                // Where the order is not known, there and back is one way.
                Way way = sure || first.compareTo(second) < 0 ? new Way(first, second) : new Way(second, first);
                legs.merge(way, new Leg(from.get(), to.get(), sure), (a, b) -> b.sure() && !a.sure() ? b : a);
            }
            before = Optional.of(entry);
        }
        return List.copyOf(legs.values());
    }

    private static Optional<Stop> stop(Entry entry, Map<String, Stop> stops) {
        return entry.place().flatMap(id -> Optional.ofNullable(stops.get(id)));
    }

    /// Whether the announced times say that the one is over when the other begins. A day that is inferred says nothing,
    /// and an hour that is, no more than its day.
    private static boolean isBefore(Entry one, Entry other, ZoneView zone) {
        if (one.isInferred(Field.DAY) || other.isInferred(Field.DAY)) {
            return false;
        }
        boolean hours = !one.isInferred(Field.TIME) && !other.isInferred(Field.TIME);
        if (hours && one.when() instanceof When.Timed a && other.when() instanceof When.Timed b) {
            ZonedDateTime end = a.end().orElse(a.start());
            return !end.isAfter(b.start());
        }
        Optional<DateSpan> first = one.when().span(zone);
        Optional<DateSpan> second = other.when().span(zone);
        return first.isPresent()
                && second.isPresent()
                && first.get().last().isBefore(second.get().first());
    }
}
