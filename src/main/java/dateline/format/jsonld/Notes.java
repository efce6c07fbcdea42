package dateline.format.jsonld;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Elements;
import dateline.format.json.JsonNode.Literal;
import dateline.format.json.JsonNode.Properties;
import dateline.format.json.JsonNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a description says beyond what an entry has: its text, and under it the other values, each by its name in
/// schema.org. The whole is kept besides.
final class Notes {
    /// The longest description that is kept whole, in UTF-16 code units of its JSON.
    static final int LONGEST_KEPT = 100_000;

    private static final int MOST_LINES = 40;
    private static final int LONGEST = 500;
    /// Read into the entry, or of no use to people.
    private static final Set<String> READ = Set.of(
            "startDate",
            "name",
            "description",
            "eventStatus",
            "geo",
            "timezone",
            "subEvent",
            "subEvents",
            "subTrip",
            "itinerary",
            "itemListElement",
            "item",
            "subReservation",
            "image",
            "logo",
            "inLanguage");

    private final List<String> lines = new ArrayList<>();

    private Notes() {}

    static Optional<String> of(Node node) {
        Notes notes = new Notes();
        notes.add("", node.object(), 0);
        List<String> paragraphs = new ArrayList<>();
        node.text("description").ifPresent(paragraphs::add);
        if (!notes.lines.isEmpty()) {
            paragraphs.add(String.join("\n", notes.lines));
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
    }

    private void add(String path, JsonNode node, int depth) {
        switch (node) {
            case Properties object -> addProperties(path, object, depth);
            case Elements list -> list.elements().forEach(element -> add(path, element, depth));
            case Text text -> line(path, text.text());
            case Literal literal -> line(path, literal.written());
        }
    }

    private void addProperties(String path, Properties object, int depth) {
        for (Map.Entry<String, JsonNode> property : object.properties().entrySet()) {
            String name = Node.bare(property.getKey());
            boolean isValue = name.equals("@value");
            // A name further in tells whose it is; the entry's own is its title.
            boolean isRead = READ.contains(name) && !(depth > 0 && name.equals("name"));
            if (isValue || !(isRead || name.startsWith("@"))) {
                add(isValue ? path : path.isEmpty() ? name : path + "." + name, property.getValue(), depth + 1);
            }
        }
    }

    private void line(String path, String value) {
        if (lines.size() < MOST_LINES && !value.isBlank() && !value.equals("null")) {
            String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
            lines.add(path + ": " + shown.strip().replace('\n', ' '));
        }
    }
}
