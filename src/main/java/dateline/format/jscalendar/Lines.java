package dateline.format.jscalendar;

import dateline.format.ProblemList;
import dateline.format.ics.Property;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The properties of an iCalendar component in the making.
final class Lines {
    /// Of use only between programs, or said by the component itself.
    private static final Set<String> OF_PROGRAMS =
            Set.of("@type", "updated", "created", "sequence", "prodId", "method", "@version");

    private static final int LONGEST = 9_000;

    private final List<Property> properties = new ArrayList<>();
    private final ProblemList problems;

    Lines(ProblemList problems) {
        this.problems = problems;
    }

    List<Property> all() {
        return properties;
    }

    void add(String name, Map<String, List<String>> parameters, String value, JsonNode from) {
        properties.add(new Property(name, parameters, value, from.line()));
    }

    /// A text property, its value as people read it.
    void addText(String name, Map<String, List<String>> parameters, String text, JsonNode from) {
        properties.add(Property.ofText(name, parameters, text, from.line()));
    }

    /// The property of this name, where the object has it and it is a text.
    void text(String name, Properties object, String from) {
        expectText(object, from).ifPresent(text -> addText(name, Map.of(), text, object));
    }

    /// Reports a value of another type.
    Optional<String> expectText(Properties object, String name) {
        Optional<JsonNode> node = object.get(name).filter(n -> !n.isNull());
        Optional<String> text = node.flatMap(JsonNode::asText);
        if (node.isPresent() && text.isEmpty()) {
            warning(node.get(), name, "type.text", node.get().shown());
        }
        return text;
    }

    void warning(JsonNode node, String path, String key, Object... arguments) {
        problems.warning(node.line(), node.column(), path, key, arguments);
    }

    /// Keeps the properties that were not read: JSPROP with the pointer to where they stand, as the IETF's conversion
    /// between the two formats does (draft-ietf-calext-jscalendar-icalendar).
    void keepOthers(Properties object, Set<String> read) {
        object.properties().forEach((name, node) -> {
            if (!read.contains(name) && !OF_PROGRAMS.contains(name)) {
                keep(name, node);
            }
        });
    }

    void keep(String name, JsonNode node) {
        String json = node.toJson();
        if (json.length() > LONGEST) {
            warning(node, name, "jscalendar.too-long", name, LONGEST);
        }
        add("JSPROP", Map.of("JSPTR", List.of(name)), json, node);
    }
}
