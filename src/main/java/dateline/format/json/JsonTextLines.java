package dateline.format.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dateline.format.AnnotatedText;
import dateline.format.AnnotatedText.Annotation;
import dateline.format.DatedText;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.TextLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// JSON Lines: an object a line, in UTF-8. Read are the properties `doc`, `dct` (the day of publication) and `text`;
/// written are `doc` and `timexes`. Others are passed over. Stateless and thread-safe.
public final class JsonTextLines implements TextLines {

    @Override
    public Read read(String name, byte[] content) {
        List<DatedText> texts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            List<String> lines = Utf8.decode(content).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                read(lines.get(i), name, i + 1, texts, problems);
            }
        } catch (MalformedException e) {
            problems.add(new Problem(
                    Severity.ERROR, name, e.position().line(), e.position().column(), "", e.key(), List.of(e.part())));
        }
        return new Read(texts, problems);
    }

    private static void read(String line, String name, int number, List<DatedText> texts, List<Problem> problems) {
        if (line.isBlank()) {
            return;
        }
        try {
            texts.add(text(object(line)));
        } catch (JsonParseException e) {
            problems.add(problem(name, number, "lines.not-json", ""));
        } catch (DateTimeException e) {
            problems.add(problem(name, number, "lines.no-date", "dct"));
        } catch (MissingProperty e) {
            problems.add(problem(name, number, "lines.no-text", String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(String name, int line, String key, String argument) {
        return new Problem(Severity.ERROR, name, line, 1, "", key, List.of(argument));
    }

    private static JsonObject object(String line) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        JsonElement element = JsonParser.parseReader(reader);
        if (!element.isJsonObject()) {
            throw new JsonParseException("no object");
        }
        return element.getAsJsonObject();
    }

    private static DatedText text(JsonObject line) {
        return new DatedText(property(line, "doc"), LocalDate.parse(property(line, "dct")), property(line, "text"));
    }

    private static String property(JsonObject line, String name) {
        JsonElement value = line.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            throw new MissingProperty(name);
        }
        return value.getAsString();
    }

    /// Carries the property's name.
    private static final class MissingProperty extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingProperty(String name) {
            super(name);
        }
    }

    @Override
    public void write(List<AnnotatedText> texts, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (AnnotatedText text : texts) {
            // Not closed: that would close what is handed in.
            write(text, new JsonWriter(writer));
            writer.write('\n');
        }
        writer.flush();
    }

    private static void write(AnnotatedText text, JsonWriter json) throws IOException {
        json.beginObject().name("doc").value(text.name()).name("timexes").beginArray();
        for (Annotation found : text.annotations()) {
            json.beginObject().name("start").value(found.start()).name("end").value(found.end());
            json.name("text").value(found.text()).name("type").value(found.type());
            json.name("value").value(found.value()).endObject();
        }
        json.endArray().endObject().flush();
    }
}
