package dateline.format.ics;

import dateline.model.Extras;
import dateline.model.GeoPoint;
import dateline.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The places that a file's events name, each once.
final class Places {
    private final Map<Key, Place> places = new LinkedHashMap<>();
    private final Set<String> taken;
    private int number;

    private record Key(String name, Optional<GeoPoint> geo) {}

    /// @param taken ids of other places
    Places(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    /// The id of the place where an event is: VLOCATION (RFC 9073 §7.2) where there is one, else LOCATION and GEO.
    Optional<String> of(Component event) {
        Optional<Component> location = event.children("VLOCATION").findFirst();
        Optional<String> name = location.flatMap(l -> l.text("NAME"))
                .or(() -> event.text("LOCATION"))
                .map(String::strip)
                .filter(n -> !n.isEmpty());
        Optional<GeoPoint> geo =
                location.flatMap(l -> l.text("GEO")).or(() -> event.text("GEO")).flatMap(Places::point);
        if (name.isEmpty() && geo.isEmpty()) {
            return Optional.empty();
        }
        Key key = new Key(name.orElseGet(() -> coordinates(geo.orElseThrow())), geo);
        return Optional.of(places.computeIfAbsent(key, this::place).id());
    }

    List<Place> all() {
        return List.copyOf(places.values());
    }

    private Place place(Key key) {
        do {
            number++;
        } while (taken.contains("place-" + number));
        String id = "place-" + number;
        return new Place(id, key.name(), Optional.empty(), Optional.empty(), key.geo(), Extras.NONE);
    }

    private static String coordinates(GeoPoint point) {
        return point.latitude() + ", " + point.longitude();
    }

    /// Some programs write a comma for the semicolon. Empty where the value is no point of the Earth.
    static Optional<GeoPoint> point(String value) {
        String[] parts = value.split("[;,]", -1);
        try {
            return parts.length == 2
                    ? Optional.of(
                            new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
