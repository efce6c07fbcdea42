package dateline.format.jsonld;

import dateline.format.ProblemList;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.wording.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes an entry of an event, a trip or a reservation. For one file.
final class EntryMaker {
    private static final int LONGEST_ID = 180;

    private final Times times;
    private final Places places;
    private final ProblemList problems;
    private final Set<String> ids = new HashSet<>();
    /// The number that was last put behind an id.
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Texts texts = Texts.of("jsonld", Locale.ENGLISH);
    private final Titles titles = new Titles(texts);

    EntryMaker(Times times, Places places, ProblemList problems) {
        this.times = times;
        this.places = places;
        this.problems = problems;
    }

    /// Whether the node, or what is reserved by it, says when it begins.
    boolean hasTime(Node node, Kind kind) {
        Node reserved = reserved(node, kind);
        return times.isThere(reserved, timing(reserved, kind));
    }

    Entry entry(Node node, Kind kind) {
        Node reserved = reserved(node, kind);
        Kind timing = timing(reserved, kind);
        Optional<Times.Read> read = times.read(reserved, timing.starts(), timing.ends());
        When when = read.map(Times.Read::when).orElseGet(() -> unscheduled(reserved, timing));
        return new Entry(
                id(node),
                titles.of(node, reserved, kind),
                when,
                place(node, reserved, timing),
                certainty(node),
                lifecycle(node, reserved),
                Participation.of(node, reserved),
                Notes.of(node),
                read.filter(Times.Read::isZoneChosen).map(r -> zoneChosen()).orElse(List.of()),
                List.of(),
                extras(node));
    }

    /// Where a reservation is for an event or a trip, this has the time.
    private static Node reserved(Node node, Kind kind) {
        return kind == Kind.RESERVATION ? node.node("reservationFor").orElse(node) : node;
    }

    private static Kind timing(Node reserved, Kind kind) {
        return kind == Kind.RESERVATION ? Kind.of(reserved) : kind;
    }

    private When unscheduled(Node node, Kind timing) {
        Optional<String> said = timing.starts().stream()
                .flatMap(name -> node.text(name).stream())
                .findFirst();
        return new When.Unscheduled(
                said.map(text -> texts.get("jsonld.no-such-day", Times.shown(text)))
                        .orElseGet(() -> texts.get("jsonld.no-day")),
                Optional.empty());
    }

    private String id(Node node) {
        String given = node.object()
                .text("@id")
                .or(() -> node.text("identifier"))
                .or(() -> node.text("reservationId"))
                .orElse("");
        String id = given.isEmpty() || given.length() > LONGEST_ID ? "line-" + node.line() : given;
        String free = id;
        while (!ids.add(free)) {
            // Counted on from the last one: a file may have one id a hundred thousand times.
            free = id + "#" + numbers.merge(id, 2, (number, two) -> number + 1);
        }
        return free;
    }

    private Optional<String> place(Node node, Node reserved, Kind timing) {
        String property = switch (timing) {
            case EVENT -> "location";
            case TRIP -> departure(reserved);
            case VEHICLE -> "pickupLocation";
            case VISIT -> "touristAttraction";
            case STAY, TABLE, RESERVATION, LIST, OTHER -> "reservationFor";
        };
        return places.of(timing == Kind.EVENT || timing == Kind.TRIP ? reserved : node, property);
    }

    private static String departure(Node trip) {
        return Titles.DEPARTURES.stream()
                .filter(name -> trip.get(name).isPresent())
                .findFirst()
                .orElse("departureLocation");
    }

    /// A confirmed reservation says that a seat is kept, not that the event takes place; only what is unsure of itself
    /// is said to be so.
    private static Certainty certainty(Node node) {
        return switch (node.text("reservationStatus").map(Node::bare).orElse("")) {
            case "ReservationPending", "ReservationHold" -> Certainty.MAY_OCCUR;
            default -> Certainty.PLANNED;
        };
    }

    private Lifecycle lifecycle(Node node, Node reserved) {
        boolean isCancelled = node.text("reservationStatus")
                .map(Node::bare)
                .filter("ReservationCancelled"::equals)
                .isPresent();
        String status = isCancelled
                ? "EventCancelled"
                : reserved.text("eventStatus").map(Node::bare).orElse("");
        return switch (status) {
            case "EventCancelled" -> new Lifecycle.Cancelled();
            case "EventPostponed" -> new Lifecycle.Postponed();
            case "EventRescheduled" -> rescheduled(reserved);
            default -> new Lifecycle.Scheduled();
        };
    }

    private Lifecycle rescheduled(Node event) {
        return times.read(event, List.of("previousStartDate"), List.of())
                .<Lifecycle>map(r -> new Lifecycle.Rescheduled(r.when()))
                .orElseGet(Lifecycle.Scheduled::new);
    }

    private List<Inference> zoneChosen() {
        return List.of(new Inference(
                Field.TIME, texts.get("jsonld.zone", times.fallback().getId())));
    }

    /// The whole description, so that nothing is lost that has no place in an entry.
    private Extras extras(Node node) {
        String json = node.object().toJson();
        if (json.length() > Notes.LONGEST_KEPT) {
            problems.warning(node.line(), node.column(), "", "jsonld.too-long", Notes.LONGEST_KEPT);
            return Extras.NONE;
        }
        return new Extras(Map.of("/jsonld", json));
    }
}
