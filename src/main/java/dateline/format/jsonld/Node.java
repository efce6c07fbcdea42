package dateline.format.jsonld;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An object of JSON-LD, its terms without prefixes.
///
/// @param known the objects of the file by their `@id`
record Node(Properties object, Map<String, Properties> known) {

    int line() {
        return object.line();
    }

    int column() {
        return object.column();
    }

    /// The names of its types, without what stands before them.
    List<String> types() {
        return object.get("@type").stream()
                .flatMap(JsonNode::each)
                .flatMap(node -> node.asText().stream())
                .map(Node::bare)
                .toList();
    }

    String shownType() {
        return object.get("@type").map(JsonNode::shown).orElse("");
    }

    Optional<JsonNode> get(String name) {
        return object.get(name)
                .or(() -> object.get("schema:" + name))
                .or(() -> object.get("http://schema.org/" + name))
                .or(() -> object.get("https://schema.org/" + name))
                .filter(node -> !node.isNull());
    }

    /// The property's first text: of a list its first element's, of a language-tagged value (JSON-LD 1.1 §4.2.4) its
    /// own.
    Optional<String> text(String name) {
        return get(name).stream()
                .flatMap(JsonNode::each)
                .flatMap(node -> node.asProperties().map(p -> p.text("@value")).orElseGet(node::asText).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /// The objects that the property has; where only an `@id` is given, the object that has it.
    Stream<Node> nodes(String name) {
        return get(name).stream()
                .flatMap(JsonNode::each)
                .flatMap(node -> node.asProperties().stream())
                .map(object -> new Node(object, known).resolved());
    }

    Optional<Node> node(String name) {
        return nodes(name).findFirst();
    }

    private Node resolved() {
        Optional<String> id = object.text("@id").filter(i -> object.properties().size() == 1);
        Properties meant = id.map(known::get).orElse(object);
        return meant == null ? this : new Node(meant, known);
    }

    /// A term without the vocabulary it is of: `https://schema.org/Event`, `schema:Event`.
    static String bare(String term) {
        int end = Math.max(Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')), term.lastIndexOf(':'));
        return term.substring(end + 1);
    }
}
