package dateline.format.jscalendar;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where an event is, who takes part, and what else people want to know of it.
final class Particulars {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("chair", "CHAIR"),
            Map.entry("optional", "OPT-PARTICIPANT"),
            Map.entry("informational", "NON-PARTICIPANT"));

    private final Properties event;
    private final Lines lines;

    Particulars(Properties event, Lines lines) {
        this.event = event;
        this.lines = lines;
    }

    void write() {
        objects("locations").findFirst().ifPresent(this::writeLocation);
        objects("virtualLocations").forEach(room -> writeWords("CONFERENCE", room, "name", "uri"));
        objects("links").forEach(link -> writeWords("ATTACH", link, "title", "href"));
        objects("participants").forEach(this::writeParticipant);
        writeWords("keywords");
        writeWords("categories");
    }

    /// The objects that a map of the standard's holds under ids.
    private Stream<Properties> objects(String name) {
        return event.get(name).flatMap(JsonNode::asProperties).stream()
                .flatMap(map -> map.properties().values().stream())
                .flatMap(node -> node.asProperties().stream());
    }

    private void writeLocation(Properties location) {
        location.text("name").ifPresent(name -> lines.addText("LOCATION", Map.of(), name, location));
        // A geo: URI (RFC 5870).
        location.text("coordinates")
                .filter(uri -> uri.startsWith("geo:"))
                .map(uri -> uri.substring(4).split("[,;]", 3))
                .filter(parts -> parts.length >= 2)
                .ifPresent(parts -> lines.add("GEO", Map.of(), parts[0] + ";" + parts[1], location));
    }

    private void writeWords(String name, Properties object, String first, String second) {
        String text = Stream.of(object.text(first), object.text(second))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        lines.addText(name, Map.of(), text, object);
    }

    /// A set is an object whose values are true (§1.4.1).
    private void writeWords(String name) {
        event.get(name)
                .flatMap(JsonNode::asProperties)
                .ifPresent(set -> lines.addText(
                        "CATEGORIES",
                        Map.of(),
                        String.join(", ", set.properties().keySet()),
                        set));
    }

    private void writeParticipant(Properties participant) {
        Set<String> roles = participant
                .get("roles")
                .flatMap(JsonNode::asProperties)
                .map(r -> r.properties().keySet())
                .orElse(Set.of());
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        participant.text("name").ifPresent(name -> parameters.put("CN", List.of(name)));
        if (roles.contains("owner")) {
            lines.add("ORGANIZER", parameters, address(participant), participant);
            return;
        }
        List<String> known = new ArrayList<>(roles.stream()
                .filter(ROLES::containsKey)
                .map(ROLES::get)
                .sorted()
                .toList());
        if (!known.isEmpty()) {
            parameters.put("ROLE", known);
        }
        parameter(participant, "kind", "CUTYPE", parameters);
        parameter(participant, "participationStatus", "PARTSTAT", parameters);
        lines.add("ATTENDEE", parameters, address(participant), participant);
    }

    private static void parameter(
            Properties from, String name, String parameter, Map<String, List<String>> parameters) {
        from.text(name).ifPresent(value -> parameters.put(parameter, List.of(value.toUpperCase(Locale.ROOT))));
    }

    private static String address(Properties participant) {
        return participant.text("email").map(email -> "mailto:" + email).orElse("");
    }
}
