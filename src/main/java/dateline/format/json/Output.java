package dateline.format.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dateline.model.Extras;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the canonical form. What is empty is left out; in each object, the properties that the reader did not know
/// follow those that it knew.
final class Output {
    private final JsonWriter json;
    private final Deque<Scope> outer = new ArrayDeque<>();
    private Scope scope = new Scope(Extras.NONE, "");

    /// What is being written.
    ///
    /// @param extras those of the record
    /// @param pointer from the record to the object or list that is being written
    private record Scope(Extras extras, String pointer) {

        private Scope property(String name) {
            return extras.isEmpty() ? this : new Scope(extras, JsonPointer.child(pointer, name));
        }

        private Scope element(int index) {
            return extras.isEmpty() ? this : new Scope(extras, JsonPointer.child(pointer, index));
        }
    }

    /// Writes one element of a list, as one JSON value.
    @FunctionalInterface
    interface Element<T> {
        void write(Output out, T element) throws IOException;
    }

    Output(Writer writer) {
        this(writer, "  ");
    }

    /// @param indent of each level; with none, all is in one line
    Output(Writer writer, String indent) {
        json = new JsonWriter(writer);
        json.setStrictness(Strictness.STRICT);
        json.setIndent(indent);
    }

    /// Begins an object that has unknown properties of its own.
    void beginRecord(Extras extras) throws IOException {
        begin(new Scope(extras, ""));
    }

    /// Begins an object that is an element of a list of the same record.
    void beginElement() throws IOException {
        begin(scope);
    }

    void beginObject(String name) throws IOException {
        json.name(name);
        begin(scope.property(name));
    }

    private void begin(Scope inner) throws IOException {
        outer.push(scope);
        scope = inner;
        json.beginObject();
    }

    /// Ends an object, after its unknown properties.
    void end() throws IOException {
        for (Map.Entry<String, String> extra : scope.extras.values().entrySet()) {
            if (JsonPointer.parent(extra.getKey()).equals(scope.pointer)) {
                value(JsonPointer.name(extra.getKey()), extra.getValue());
            }
        }
        json.endObject();
        scope = outer.pop();
    }

    void text(String name, String value) throws IOException {
        json.name(name).value(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, double value) throws IOException {
        String text = Double.toString(value);
        json.name(name).jsonValue(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }

    void count(String name, int value) throws IOException {
        json.name(name).value(value);
    }

    void nothing(String name) throws IOException {
        json.name(name).nullValue();
    }

    /// A value that is JSON already; its layout is made that of the rest.
    void value(String name, String value) throws IOException {
        json.name(name);
        new Cursor(value, new Problems()).copyTo(json);
    }

    <T> void list(String name, List<T> elements, Element<T> element) throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        outer.push(scope);
        Scope list = scope.property(name);
        for (int i = 0; i < elements.size(); i++) {
            scope = list.element(i);
            element.write(this, elements.get(i));
        }
        scope = outer.pop();
        json.endArray();
    }

    /// A list of texts that is written even where it is empty.
    void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    /// Ends the document.
    void finish() throws IOException {
        json.flush();
    }
}
