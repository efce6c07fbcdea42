package dateline.format.jsonld;

import dateline.format.json.JsonNode;
import dateline.model.Extras;
import dateline.model.GeoPoint;
import dateline.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The places that a file names, each once.
final class Places {
    private final Map<Key, Place> places = new LinkedHashMap<>();

    private record Key(String name, Optional<GeoPoint> geo) {}

    List<Place> all() {
        return List.copyOf(places.values());
    }

    /// The id of the place that a text or a schema.org Place names; empty where it has neither name nor coordinates.
    Optional<String> of(Node holder, String property) {
        Optional<Node> place = holder.nodes(property).findFirst();
        Optional<String> name = place.flatMap(Places::name).or(() -> holder.text(property));
        Optional<GeoPoint> geo = place.flatMap(Places::geo);
        if (name.isEmpty() && geo.isEmpty()) {
            return Optional.empty();
        }
        Key key = new Key(name.orElseGet(() -> coordinates(geo.orElseThrow())), geo);
        return Optional.of(places.computeIfAbsent(key, k -> create(k, place.flatMap(Places::country)))
                .id());
    }

    private Place create(Key key, Optional<String> country) {
        return new Place("place-" + (places.size() + 1), key.name(), country, Optional.empty(), key.geo(), Extras.NONE);
    }

    private static String coordinates(GeoPoint point) {
        return point.latitude() + ", " + point.longitude();
    }

    /// Its name, else its address, else where it is on the web.
    static Optional<String> name(Node place) {
        return place.text("name")
                .or(() -> place.text("iataCode"))
                .or(() -> address(place))
                .or(() -> place.text("url"));
    }

    private static Optional<String> address(Node place) {
        Optional<String> whole = place.text("address");
        return whole.or(() -> place.node("address")
                .map(a -> Stream.of("streetAddress", "postalCode", "addressLocality", "addressCountry")
                        .flatMap(part -> a.text(part).stream())
                        .reduce((x, y) -> x + ", " + y)
                        .orElse(""))
                .filter(a -> !a.isEmpty()));
    }

    private static Optional<String> country(Node place) {
        return place.node("address")
                .flatMap(a -> a.text("addressCountry"))
                .filter(code ->
                        code.length() == 2 && List.of(Locale.getISOCountries()).contains(code));
    }

    private static Optional<GeoPoint> geo(Node place) {
        return place.node("geo").flatMap(geo -> {
            Optional<Double> latitude = number(geo, "latitude");
            Optional<Double> longitude = number(geo, "longitude");
            try {
                return latitude.isPresent() && longitude.isPresent()
                        ? Optional.of(new GeoPoint(latitude.get(), longitude.get()))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Double> number(Node geo, String name) {
        Optional<String> text = geo.get(name)
                .map(node -> node instanceof JsonNode.Literal l
                        ? l.written()
                        : node.asText().orElse(""));
        try {
            return text.map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
