package dateline.format.jsonld;

import dateline.model.Extras;
import dateline.model.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who takes part: those whom the description names, each with the property that names them as the role. Stateless and
/// thread-safe.
final class Participation {
    private static final int MOST = 1_000;
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("organizer", "Organizer");
        ROLES.put("performer", "Performer");
        ROLES.put("actor", "Actor");
        ROLES.put("director", "Director");
        ROLES.put("speaker", "Speaker");
        ROLES.put("contributor", "Contributor");
        ROLES.put("attendee", "");
        ROLES.put("attendees", "");
        ROLES.put("underName", "");
    }

    private Participation() {}

    static List<Participant> of(Node node, Node reserved) {
        Stream<Node> nodes = node.object().equals(reserved.object()) ? Stream.of(node) : Stream.of(reserved, node);
        return nodes.flatMap(n -> ROLES.entrySet().stream().flatMap(role -> named(n, role.getKey(), role.getValue())))
                .limit(MOST)
                .toList();
    }

    private static Stream<Participant> named(Node node, String property, String role) {
        Stream<String> people = node.nodes(property).flatMap(p -> p.text("name").stream());
        Stream<String> names = node.get(property).stream()
                .flatMap(dateline.format.json.JsonNode::each)
                .flatMap(n -> n.asText().stream());
        Optional<String> said = role.isEmpty() ? Optional.empty() : Optional.of(role);
        return Stream.concat(people, names)
                .filter(name -> !name.isBlank())
                .map(name -> new Participant(name.strip(), said, Extras.NONE));
    }
}
