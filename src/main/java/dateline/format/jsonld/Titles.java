package dateline.format.jsonld;

import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;

/// What entries are called whose description has no name of its own.
final class Titles {
    static final List<String> DEPARTURES = List.of(
            "departureAirport",
            "departureStation",
            "departureBusStop",
            "departureBoatTerminal",
            "departureLocation",
            "tripOrigin");

    private static final List<String> ARRIVALS =
            List.of("arrivalAirport", "arrivalStation", "arrivalBusStop", "arrivalBoatTerminal", "arrivalLocation");
    private static final List<String> NUMBERS = List.of("flightNumber", "trainNumber", "busNumber");

    private final Texts texts;

    Titles(Texts texts) {
        this.texts = texts;
    }

    String of(Node node, Node reserved, Kind kind) {
        Optional<String> name =
                reserved.text("name").or(() -> node.text("name")).map(n -> n.replace('\n', ' '));
        return switch (kind) {
            case STAY -> venue(node).map(v -> texts.get("jsonld.stay", v)).orElseGet(() -> none(name));
            case TABLE -> venue(node).map(v -> texts.get("jsonld.table", v)).orElseGet(() -> none(name));
            case VEHICLE -> venue(node).map(v -> texts.get("jsonld.vehicle", v)).orElseGet(() -> none(name));
            case VISIT -> node.node("touristAttraction").flatMap(Places::name).orElseGet(() -> none(name));
            case EVENT, TRIP, RESERVATION, LIST, OTHER ->
                name.or(() -> trip(reserved)).orElseGet(() -> none(name));
        };
    }

    private static Optional<String> venue(Node reservation) {
        return reservation.node("reservationFor").flatMap(Places::name);
    }

    private String none(Optional<String> name) {
        return name.orElseGet(() -> texts.get("jsonld.no-title"));
    }

    private Optional<String> trip(Node trip) {
        Optional<String> from = end(trip, DEPARTURES);
        Optional<String> to = end(trip, ARRIVALS);
        Optional<String> number = NUMBERS.stream()
                .flatMap(name -> trip.text(name).stream())
                .findFirst()
                .map(n -> line(trip) + n);
        if (from.isEmpty() || to.isEmpty()) {
            return number;
        }
        return Optional.of(number.map(n -> texts.get("jsonld.trip.numbered", n, from.get(), to.get()))
                .orElseGet(() -> texts.get("jsonld.trip", from.get(), to.get())));
    }

    /// An airline's two letters, where the number does not begin with them.
    private static String line(Node trip) {
        String number = trip.text("flightNumber").orElse("");
        String code = trip.node("airline")
                .or(() -> trip.node("provider"))
                .flatMap(a -> a.text("iataCode"))
                .orElse("");
        return code.isEmpty() || number.isEmpty() || number.startsWith(code) ? "" : code + " ";
    }

    private static Optional<String> end(Node trip, List<String> names) {
        return names.stream()
                .flatMap(name -> trip.node(name).flatMap(Places::name).or(() -> trip.text(name)).stream())
                .findFirst();
    }
}
