package dateline.format.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A value of any JSON text that knows where it stands, for formats that are not ours. See [JsonTree].
public sealed interface JsonNode {

    /// From 1.
    int line();

    /// From 1, in UTF-16 code units.
    int column();

    /// An object.
    ///
    /// @param properties in the file's order
    record Properties(Map<String, JsonNode> properties, int line, int column) implements JsonNode {

        public Properties {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        public Optional<JsonNode> get(String name) {
            return Optional.ofNullable(properties.get(name));
        }

        /// The property, where it is a text.
        public Optional<String> text(String name) {
            return get(name).flatMap(JsonNode::asText);
        }

        /// The same object with some properties of other values.
        public Properties with(Map<String, JsonNode> others) {
            Map<String, JsonNode> changed = new LinkedHashMap<>(properties);
            changed.putAll(others);
            return new Properties(changed, line, column);
        }
    }

    /// A list.
    record Elements(List<JsonNode> elements, int line, int column) implements JsonNode {

        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /// A text.
    record Text(String text, int line, int column) implements JsonNode {}

    /// A number, true, false or null.
    ///
    /// @param written as it stands in the file
    record Literal(String written, int line, int column) implements JsonNode {}

    default Optional<String> asText() {
        return this instanceof Text t ? Optional.of(t.text()) : Optional.empty();
    }

    default Optional<Properties> asProperties() {
        return this instanceof Properties p ? Optional.of(p) : Optional.empty();
    }

    /// A list's elements; of what is no list, the value itself.
    default Stream<JsonNode> each() {
        return this instanceof Elements e ? e.elements().stream() : Stream.of(this);
    }

    default boolean isTrue() {
        return this instanceof Literal l && l.written().equals("true");
    }

    default boolean isNull() {
        return this instanceof Literal l && l.written().equals("null");
    }

    /// The value in one line.
    default String toJson() {
        StringWriter text = new StringWriter();
        try {
            write(new JsonWriter(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.toString();
    }

    /// So much of the value as a sentence about it has room for.
    default String shown() {
        return switch (this) {
            case Properties p -> "{…}";
            case Elements e -> "[…]";
            case Text t -> Cursor.shorten(t.text());
            case Literal l -> Cursor.shorten(l.written());
        };
    }

    private void write(JsonWriter out) throws IOException {
        switch (this) {
            case Properties p -> {
                out.beginObject();
                for (Map.Entry<String, JsonNode> property : p.properties().entrySet()) {
                    out.name(property.getKey());
                    property.getValue().write(out);
                }
                out.endObject();
            }
            case Elements e -> {
                out.beginArray();
                for (JsonNode element : e.elements()) {
                    element.write(out);
                }
                out.endArray();
            }
            case Text t -> out.value(t.text());
            case Literal l -> out.jsonValue(l.written());
        }
    }
}
