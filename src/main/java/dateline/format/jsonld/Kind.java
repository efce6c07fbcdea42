package dateline.format.jsonld;

import java.util.List;
import java.util.Set;

/// What a schema.org type says of time: where its beginning, its end and its place are found.
enum Kind {
    EVENT,
    TRIP,
    STAY,
    TABLE,
    VEHICLE,
    VISIT,
    /// Of an event or a trip: that has the times.
    RESERVATION,
    /// Of others, and nothing by itself.
    LIST,
    OTHER;

    /// Where other events and trips may be described.
    static final List<String> PARTS =
            List.of("subEvent", "subEvents", "subTrip", "itinerary", "itemListElement", "item", "subReservation");

    private static final Set<String> EVENTS = Set.of("Festival", "Hackathon", "CourseInstance", "EventSeries");
    private static final Set<String> TRIPS =
            Set.of("Flight", "TrainTrip", "BusTrip", "BoatTrip", "Trip", "TouristTrip");
    private static final Set<String> LISTS = Set.of("ItemList", "ListItem", "ReservationPackage");

    /// The properties that say when it begins, the most exact first.
    List<String> starts() {
        return switch (this) {
            case EVENT -> List.of("startDate");
            case TRIP -> List.of("departureTime", "departureDay");
            case STAY -> List.of("checkinTime", "checkinDate");
            case TABLE -> List.of("startTime");
            case VEHICLE -> List.of("pickupTime");
            case VISIT -> List.of("arrivalTime");
            case RESERVATION, LIST, OTHER -> List.of();
        };
    }

    /// The properties that say when it ends.
    List<String> ends() {
        return switch (this) {
            case EVENT -> List.of("endDate");
            case TRIP -> List.of("arrivalTime", "arrivalDay");
            case STAY -> List.of("checkoutTime", "checkoutDate");
            case TABLE -> List.of("endTime");
            case VEHICLE -> List.of("dropoffTime");
            case VISIT -> List.of("departureTime");
            case RESERVATION, LIST, OTHER -> List.of();
        };
    }

    static Kind of(Node node) {
        return node.types().stream()
                .map(Kind::ofType)
                .filter(kind -> kind != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    private static Kind ofType(String type) {
        if (type.endsWith("Event") || EVENTS.contains(type)) {
            return EVENT;
        }
        if (TRIPS.contains(type)) {
            return TRIP;
        }
        if (LISTS.contains(type)) {
            return LIST;
        }
        return switch (type) {
            case "LodgingReservation" -> STAY;
            case "FoodEstablishmentReservation" -> TABLE;
            case "RentalCarReservation", "TaxiReservation" -> VEHICLE;
            case "TouristAttractionVisit" -> VISIT;
            default -> type.endsWith("Reservation") ? RESERVATION : OTHER;
        };
    }
}
