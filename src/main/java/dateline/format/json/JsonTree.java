package dateline.format.json;

import dateline.format.ProblemList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads strict JSON (RFC 8259) of whatever shape into a tree, within bounds: at most 64 MiB, 100 levels and a million
/// values. For one text.
public final class JsonTree {
    /// The largest file whose values are all kept with their positions.
    public static final int MAX_BYTES = 64 << 20;

    /// In one file.
    static final int MAX_VALUES = 1_000_000;

    private final JsonText text;
    private final ProblemList problems;
    private int values;

    private JsonTree(JsonText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
    }

    /// The tree of a file; empty where it is no JSON, with the reason among the problems.
    public static Optional<JsonNode> read(byte[] bytes, ProblemList problems) {
        return decode(bytes, problems).flatMap(text -> read(text, 1, 1, problems));
    }

    /// The text of a file in UTF-8; empty where it is none or is too large, with the reason among the problems.
    public static Optional<String> decode(byte[] bytes, ProblemList problems) {
        if (bytes.length > MAX_BYTES) {
            problems.error(1, 1, "", "file.too-large", MAX_BYTES >> 20);
            return Optional.empty();
        }
        try {
            return Optional.of(Utf8.decode(bytes));
        } catch (MalformedException e) {
            report(e, problems);
            return Optional.empty();
        }
    }

    /// The tree of a text that stands somewhere in a file.
    ///
    /// @param line where it begins
    /// @param column where it begins
    public static Optional<JsonNode> read(String text, int line, int column, ProblemList problems) {
        JsonTree tree = new JsonTree(new JsonText(text, line, column), problems);
        try {
            JsonNode root = tree.value(0);
            if (!tree.text.isAtEnd()) {
                throw tree.text.unexpected("json.end-expected");
            }
            return Optional.of(root);
        } catch (MalformedException e) {
            report(e, problems);
            return Optional.empty();
        }
    }

    private static void report(MalformedException e, ProblemList problems) {
        problems.error(e.position().line(), e.position().column(), "", e.key(), e.part());
    }

    private JsonNode value(int depth) throws MalformedException {
        Position start = text.position();
        if (depth == Limits.DEPTH && (text.peek() == '{' || text.peek() == '[')) {
            throw text.malformed(start, "json.too-deep");
        }
        values++;
        if (values > MAX_VALUES) {
            throw new MalformedException(start, "json.too-many", Integer.toString(MAX_VALUES));
        }
        return switch (text.peek()) {
            case '{' -> object(start, depth + 1);
            case '[' -> list(start, depth + 1);
            case '"' -> new JsonNode.Text(JsonText.decode(text.string()), start.line(), start.column());
            default -> new JsonNode.Literal(text.scalar(), start.line(), start.column());
        };
    }

    private JsonNode object(Position start, int depth) throws MalformedException {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        text.skip('{');
        if (!text.skip('}')) {
            do {
                property(properties, depth);
            } while (text.skip(','));
            if (!text.skip('}')) {
                throw text.unexpected("json.comma-or-brace-expected");
            }
        }
        return new JsonNode.Properties(properties, start.line(), start.column());
    }

    private void property(Map<String, JsonNode> properties, int depth) throws MalformedException {
        Position start = text.position();
        if (text.peek() != '"') {
            throw text.unexpected("json.name-expected");
        }
        String name = JsonText.decode(text.string());
        if (!text.skip(':')) {
            throw text.unexpected("json.colon-expected");
        }
        if (properties.putIfAbsent(name, value(depth)) != null) {
            problems.warning(start.line(), start.column(), "", "property.repeated", Cursor.shorten(name));
        }
    }

    private JsonNode list(Position start, int depth) throws MalformedException {
        List<JsonNode> elements = new ArrayList<>();
        text.skip('[');
        if (!text.skip(']')) {
            do {
                elements.add(value(depth));
            } while (text.skip(','));
            if (!text.skip(']')) {
                throw text.unexpected("json.comma-or-bracket-expected");
            }
        }
        return new JsonNode.Elements(elements, start.line(), start.column());
    }
}
