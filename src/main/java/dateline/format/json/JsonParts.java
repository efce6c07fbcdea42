package dateline.format.json;

import com.google.gson.stream.JsonWriter;
import dateline.format.ProblemList;
import dateline.format.Progress;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An itinerary's JSON taken apart and put together again, for formats that carry each entry in a place of its own.
/// Stateless and thread-safe.
public final class JsonParts {
    /// Allowed in JSON, but other formats take them for line breaks or forbid them.
    private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]");

    private JsonParts() {}

    /// Writes one JSON value.
    @FunctionalInterface
    private interface Content {
        void write(Output out) throws IOException;
    }

    /// All of the itinerary but its entries, as one line without control characters.
    public static String head(Itinerary itinerary) {
        Itinerary head = new Itinerary(
                itinerary.id(),
                itinerary.title(),
                itinerary.language(),
                itinerary.zone(),
                itinerary.asOf(),
                itinerary.source(),
                itinerary.places(),
                itinerary.articles(),
                List.of(),
                itinerary.background(),
                itinerary.extras());
        return oneLine(out -> ItineraryJson.write(out, head, Progress.NONE));
    }

    /// One entry, as one line without control characters.
    public static String entry(Entry entry) {
        return oneLine(out -> EntryJson.write(out, entry));
    }

    /// The document that the parts make: the head in line 1, each entry in a line of its own from line 2 on. What is
    /// wrong with a part is wrong with the document.
    public static String document(String head, List<String> entries) {
        int end = head.lastIndexOf('}');
        if (entries.isEmpty() || end < 0) {
            return inOneLine(head);
        }
        StringBuilder document = new StringBuilder(inOneLine(head.substring(0, end)) + ",\"entries\":[");
        String separator = "\n";
        for (String entry : entries) {
            document.append(separator).append(inOneLine(entry));
            separator = ",\n";
        }
        return document.append("]}").toString();
    }

    /// One entry by itself, whatever it refers to; empty when the text is no entry.
    ///
    /// @param zone of an hour that names none
    public static Optional<Entry> readEntry(String text, ZoneId zone) {
        Problems problems = new Problems();
        try {
            Cursor in = new Cursor(text, problems);
            Entry entry = EntryJson.read(in).entry(ValuePath.ROOT, Optional.of(zone), problems);
            return Optional.of(entry).filter(e -> problems.onlyEvidenceIsLost());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A JSON list of texts, for [dateline.model.Extras].
    public static String texts(List<String> texts) {
        StringWriter list = new StringWriter();
        try {
            JsonWriter json = new JsonWriter(list);
            json.beginArray();
            for (String text : texts) {
                json.value(text);
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return list.toString();
    }

    /// The texts of a JSON list; empty when the text is none.
    public static List<String> readTexts(String json) {
        return JsonTree.read(json, 1, 1, new ProblemList("")).stream()
                .flatMap(JsonNode::each)
                .flatMap(element -> element.asText().stream())
                .toList();
    }

    private static String inOneLine(String json) {
        return LINE_BREAK.matcher(json).replaceAll(" ");
    }

    private static String oneLine(Content content) {
        StringWriter text = new StringWriter();
        try {
            content.write(new Output(text, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return CONTROL.matcher(text.toString())
                .replaceAll(c -> "\\\\u00" + Integer.toHexString(c.group().charAt(0)));
    }
}
