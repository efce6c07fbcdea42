package dateline.format.json;

import com.google.gson.stream.MalformedJsonException;
import dateline.format.FileLoader;
import dateline.format.ItineraryReader;
import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads format 1 (`src/docs/file-format.md`) from strict JSON (RFC 8259) in UTF-8. Thread-safe.
///
/// Everything that is wrong with a file is reported, not only the first thing; only where the text stops being JSON,
/// reading stops too. A file of more than 256 MiB is refused.
public final class JsonItineraryReader implements ItineraryReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final long searched;

    public JsonItineraryReader() {
        this(Limits.SEARCHED);
    }

    /// @param searched how much of the articles is searched for quotes, in UTF-16 code units
    JsonItineraryReader(long searched) {
        this.searched = searched;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        if (bytes.length > FileLoader.MAX_BYTES) {
            return refused(name, Position.START, "file.too-large", FileLoader.MAX_BYTES >> 20);
        }
        try {
            return readText(name, Utf8.decode(bytes));
        } catch (MalformedException e) {
            return refused(name, e.position(), e.key(), e.part());
        }
    }

    /// Reads a document that is a text already.
    ///
    /// @param name as in [#read]
    public ReadResult readText(String name, String text) {
        if (text.isBlank()) {
            return refused(name, Position.START, "file.empty");
        }
        Problems problems = new Problems();
        try {
            if (text.charAt(0) == BYTE_ORDER_MARK) {
                throw new MalformedJsonException("Gson would step over it");
            }
            Itinerary itinerary = ItineraryJson.read(new Cursor(text, problems));
            WholeCheck.check(itinerary, searched, problems);
            return new ReadResult(
                    Optional.of(itinerary).filter(i -> problems.onlyEvidenceIsLost()),
                    problems.isEmpty() ? List.of() : Report.of(name, text, problems, true));
        } catch (IOException e) {
            // What Gson says of it is less exact than what the walk that finds the positions will.
            return new ReadResult(Optional.empty(), Report.of(name, text, problems, false));
        }
    }

    private static ReadResult refused(String name, Position position, String key, Object... arguments) {
        return new ReadResult(
                Optional.empty(),
                List.of(new Problem(
                        Severity.ERROR, name, position.line(), position.column(), "", key, List.of(arguments))));
    }
}
