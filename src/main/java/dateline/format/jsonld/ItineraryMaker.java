package dateline.format.jsonld;

import dateline.format.ProblemList;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import dateline.format.json.JsonParts;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.When;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes one itinerary of all that a file describes. For one file.
final class ItineraryMaker {
    private static final int MOST_ENTRIES = 100_000;
    private static final int LONGEST_ID = 200;

    private final String file;
    private final ZoneId zone;
    private final ProblemList problems;
    private final Map<String, Properties> known = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Set<Properties> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Places places = new Places();
    private final List<Entry> entries = new ArrayList<>();
    private final EntryMaker maker;
    /// What holds others together and has no time: kept with the itinerary.
    private final List<String> frames = new ArrayList<>();
    private String title = "";
    private Locale language = Locale.ROOT;

    ItineraryMaker(String file, ZoneId zone, ProblemList problems) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
        this.maker = new EntryMaker(new Times(zone, problems), places, problems);
    }

    /// Empty where nothing is described that has a time.
    Optional<Itinerary> itinerary(List<JsonNode> roots) {
        roots.forEach(root -> remember(root));
        roots.forEach(root -> root.each().forEach(this::add));
        if (entries.isEmpty()) {
            JsonNode first = roots.getFirst();
            problems.error(first.line(), first.column(), "", "jsonld.nothing");
            return Optional.empty();
        }
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String id = bare.isBlank() ? "json-ld" : bare;
        return Optional.of(new Itinerary(
                id.substring(0, Math.min(id.length(), LONGEST_ID)),
                title.isEmpty() ? id : title,
                language,
                zone(),
                Optional.empty(),
                Optional.empty(),
                places.all(),
                List.of(),
                entries,
                List.of(),
                frames.isEmpty() ? Extras.NONE : new Extras(Map.of("/jsonld", JsonParts.texts(frames)))));
    }

    /// The hours' own zone, where all have one.
    private ZoneId zone() {
        List<ZoneId> zones = entries.stream()
                .filter(e -> e.when() instanceof When.Timed)
                .map(e -> ((When.Timed) e.when()).start().getZone())
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.getFirst() : zone;
    }

    /// What has an `@id` may be meant elsewhere by it alone (JSON-LD 1.1 §3.3).
    private void remember(JsonNode node) {
        node.each()
                .forEach(each -> each.asProperties().ifPresent(object -> {
                    boolean isWhole = object.properties().size() > 1;
                    object.text("@id").ifPresent(id -> {
                        if (isWhole) {
                            known.putIfAbsent(id, object);
                        } else {
                            meant.add(id);
                        }
                    });
                    object.properties().values().forEach(this::remember);
                }));
    }

    private void add(JsonNode node) {
        Optional<Properties> object = node.asProperties();
        if (object.isEmpty()) {
            problems.warning(node.line(), node.column(), "", "type.object", node.shown());
        } else if (object.get().get("@graph").isPresent()) {
            object.get().get("@graph").get().each().forEach(this::add);
        } else {
            addDescribed(new Node(object.get(), known));
        }
    }

    /// And what it has as its parts, in their order. A stack of its own: a file can describe a hundred thousand, each a
    /// part of the one before.
    private void addDescribed(Node described) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(described));
        boolean isOwn = true;
        while (!waiting.isEmpty()) {
            addOne(waiting.pop(), isOwn).reversed().forEach(waiting::push);
            isOwn = false;
        }
    }

    /// @param isOwn whether it is described for itself, and not as a part of something else
    /// @return its parts
    private List<Node> addOne(Node node, boolean isOwn) {
        Kind kind = Kind.of(node);
        if (kind == Kind.OTHER) {
            boolean isPartOfAnother =
                    node.object().text("@id").filter(meant::contains).isPresent();
            if (isOwn && !isPartOfAnother && !node.types().isEmpty()) {
                problems.warning(node.line(), node.column(), "", "jsonld.no-event", node.shownType());
            }
            return List.of();
        }
        if (!done.add(node.object())) {
            return List.of(); // what is described once may be named in many places, and by itself in a circle
        }
        if (entries.size() == MOST_ENTRIES) {
            problems.error(node.line(), node.column(), "", "jsonld.too-many", MOST_ENTRIES);
            return List.of();
        }
        List<Node> parts = Kind.PARTS.stream()
                .flatMap(node::nodes)
                .filter(p -> Kind.of(p) != Kind.OTHER)
                .toList();
        boolean isFrame = kind == Kind.LIST || (kind == Kind.TRIP && !parts.isEmpty() && !maker.hasTime(node, kind));
        if (isFrame) {
            title = title.isEmpty() ? node.text("name").orElse("") : title;
            frames.add(node.object().toJson());
        } else {
            entries.add(maker.entry(node, kind));
        }
        node.text("inLanguage").filter(tag -> language.equals(Locale.ROOT)).ifPresent(this::setLanguage);
        return parts;
    }

    private void setLanguage(String tag) {
        try {
            language = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            // It stays among the notes of its entry.
        }
    }
}
