package dateline.format.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dateline.model.Extras;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks through a document once. A value of the wrong type is reported and stepped over; what is returned for it is
/// empty, so that reading can go on.
///
/// Every method that reads throws [IOException] when the text is no JSON from there on.
final class Cursor {
    private static final int SHOWN = 60;
    private static final int POOLED_LENGTH = 64;
    private static final int POOL_SIZE = 10_000;

    private final JsonReader reader;
    private final Problems problems;
    private final Trail trail = new Trail();
    private final Map<String, Optional<String>> pool = new HashMap<>();

    private int recordDepth;
    private @Nullable Map<String, String> kept;
    private int keptInAll;

    /// What reads one element of a list.
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    Cursor(String text, Problems problems) {
        this.reader = new JsonReader(new StringReader(text));
        this.problems = problems;
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(Limits.DEPTH);
    }

    /// Where what is wrong is collected.
    Problems problems() {
        return problems;
    }

    /// Where the current value stands.
    ValuePath path() {
        return trail.path();
    }

    /// A problem with the current value.
    void error(String key, Object... arguments) {
        problems.error(trail.path(), key, arguments);
    }

    /// A problem with the object that holds the current value.
    void errorOfHolder(String key, Object... arguments) {
        problems.error(trail.pathOfHolder(), key, arguments);
    }

    /// A problem with a property of the object that holds the current value.
    void errorOfProperty(String name, String key) {
        problems.errorAtName(trail.pathOfHolder().property(name), key);
    }

    /// Reports the current value as one of the wrong type, and steps over it.
    void wrongType(String key) throws IOException {
        ValuePath path = trail.path();
        problems.error(path, key, showAndSkip());
    }

    /// Whether the whole document is read.
    boolean isAtEnd() throws IOException {
        return reader.peek() == JsonToken.END_DOCUMENT;
    }

    // Objects

    /// Reads an object that has [Extras].
    ///
    /// @return the unknown properties in it and in the objects that belong to it
    <T> Extras record(Shape<T> shape, T target) throws IOException {
        int outerDepth = recordDepth;
        Map<String, String> outerKept = kept;
        recordDepth = trail.depth();
        kept = null;
        shape.read(this, target);
        Extras extras = kept == null ? Extras.NONE : new Extras(kept);
        recordDepth = outerDepth;
        kept = outerKept;
        return extras;
    }

    boolean enterObject() throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            wrongType("type.object");
            return false;
        }
        reader.beginObject();
        trail.enterObject();
        return true;
    }

    /// Steps to the next property; false at the object's end.
    boolean nextProperty() throws IOException {
        if (!reader.hasNext()) {
            return false;
        }
        trail.property(reader.nextName());
        return true;
    }

    /// The name of the current property.
    String property() {
        return trail.name();
    }

    void leaveObject() throws IOException {
        reader.endObject();
        trail.leave();
    }

    // Lists

    /// Reads a list. What is beyond `max` elements is stepped over, and reported once.
    void list(int max, Element element) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType("type.list");
            return;
        }
        reader.beginArray();
        trail.enterList();
        for (int length = 0; reader.hasNext(); length = trail.next() + 1) {
            if (length < max) {
                element.read();
            } else {
                skipBeyond(max, length);
            }
        }
        reader.endArray();
        trail.leave();
    }

    private void skipBeyond(int max, int index) throws IOException {
        if (index == max) {
            error("list.too-long", max);
        }
        skip();
    }

    // Values

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    Optional<String> text() throws IOException {
        if (reader.peek() != JsonToken.STRING) {
            wrongType("type.text");
            return Optional.empty();
        }
        return Optional.of(reader.nextString());
    }

    /// A text that many records share: it is kept in memory once.
    Optional<String> sharedText() throws IOException {
        Optional<String> text = text();
        if (text.isEmpty() || text.get().length() > POOLED_LENGTH) {
            return text;
        }
        return pool.size() < POOL_SIZE
                ? pool.computeIfAbsent(text.get(), t -> text)
                : pool.getOrDefault(text.get(), text);
    }

    /// A text of at most `max` code units.
    Optional<String> text(int max) throws IOException {
        Optional<String> text = text();
        if (text.isPresent() && text.get().length() > max) {
            error("value.too-long", max);
            return Optional.empty();
        }
        return text;
    }

    /// A text of 1 to `max` code units.
    Optional<String> words(int max) throws IOException {
        Optional<String> text = text(max);
        if (text.isPresent() && text.get().isEmpty()) {
            error("value.empty");
            return Optional.empty();
        }
        return text;
    }

    /// What names a record; "" when it cannot.
    String id() throws IOException {
        return words(Limits.ID).orElse("");
    }

    OptionalDouble number(double min, double max) throws IOException {
        if (reader.peek() != JsonToken.NUMBER) {
            wrongType("type.number");
            return OptionalDouble.empty();
        }
        String text = reader.nextString();
        double number = Double.parseDouble(text);
        if (number < min || number > max) {
            error("value.out-of-range", shorten(text), min, max);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /// A whole number from 0; `1.0` and `1e2` are whole too.
    OptionalInt count() throws IOException {
        if (reader.peek() != JsonToken.NUMBER) {
            wrongType("type.count");
            return OptionalInt.empty();
        }
        try {
            int number = reader.nextInt();
            if (number >= 0) {
                return OptionalInt.of(number);
            }
            error("type.count", Integer.toString(number));
        } catch (NumberFormatException e) {
            // Not whole, or too large. It is still there to be read.
            error("type.count", shorten(reader.nextString()));
        }
        return OptionalInt.empty();
    }

    // What is not known or not wanted

    /// Keeps the current property for [Extras], and says that it is not known.
    void keepUnknown() throws IOException {
        if (kept != null && kept.containsKey(trail.pointer(recordDepth))) {
            skipRepeated();
        } else if (keptInAll == Limits.UNKNOWN) {
            problems.errorAtName(trail.path(), "property.too-many-unknown", Limits.UNKNOWN);
            skip();
        } else {
            problems.warningAtName(trail.path(), "property.unknown", shorten(property()));
            keep();
        }
    }

    /// Keeps the current property for [Extras].
    void keep() throws IOException {
        StringWriter value = new StringWriter();
        copyTo(new JsonWriter(value));
        if (kept == null) {
            kept = new LinkedHashMap<>();
        }
        kept.put(trail.pointer(recordDepth), value.toString());
        keptInAll++;
    }

    /// Keeps a property that is known, but of no use here.
    void keepText() throws IOException {
        if (reader.peek() == JsonToken.STRING) {
            keep();
        } else {
            wrongType("type.text");
        }
    }

    void skipRepeated() throws IOException {
        trail.repeat();
        problems.errorAtName(trail.path(), "property.repeated", shorten(property()));
        skip();
    }

    /// Unlike Gson's own skipping, this finds all that is no JSON.
    void skip() throws IOException {
        copyTo(new JsonWriter(Writer.nullWriter()));
    }

    private String showAndSkip() throws IOException {
        JsonToken type = reader.peek();
        StringWriter value = new StringWriter();
        boolean isScalar = type != JsonToken.BEGIN_OBJECT && type != JsonToken.BEGIN_ARRAY;
        copyTo(new JsonWriter(isScalar ? value : Writer.nullWriter()));
        return isScalar ? shorten(value.toString()) : type == JsonToken.BEGIN_OBJECT ? "{…}" : "[…]";
    }

    /// Copies the current value as it is: numbers keep their digits, properties their order.
    void copyTo(JsonWriter out) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> copyObject(out);
            case BEGIN_ARRAY -> {
                out.beginArray();
                list(Integer.MAX_VALUE, () -> copyTo(out));
                out.endArray();
            }
            case STRING -> out.value(reader.nextString());
            case NUMBER -> out.jsonValue(reader.nextString());
            case BOOLEAN -> out.value(reader.nextBoolean());
            default -> {
                reader.nextNull();
                out.nullValue();
            }
        }
    }

    private void copyObject(JsonWriter out) throws IOException {
        Set<String> names = new HashSet<>();
        out.beginObject();
        enterObject();
        while (nextProperty()) {
            if (names.add(property())) {
                out.name(property());
                copyTo(out);
            } else {
                skipRepeated();
            }
        }
        leaveObject();
        out.endObject();
    }

    /// So much of a text as a sentence about it has room for.
    static String shorten(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}
