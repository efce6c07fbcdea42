package dateline.format.csv;

import dateline.format.ItineraryReader;
import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.format.Utf16;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads entries from comma-separated values whose first line names the columns (RFC 4180 §2). At least a title is
/// needed; what the time of an entry is, only ISO 8601 and EDTF can say, since 5/6/2024 is one day here and another
/// there. Columns that are not known go into the notes. Thread-safe.
public final class CsvItineraryReader implements ItineraryReader {
    private static final int MOST_ENTRIES = 1_000_000;
    private static final Charset OLD = Charset.forName("windows-1252");

    private final ZoneId zone;

    /// @param zone of hours that name none
    public CsvItineraryReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        Records records = new Records(decode(bytes, problems), problems);
        Optional<Records.Row> head = records.next();
        List<Optional<Column>> columns = head.map(row -> columns(row, problems)).orElse(List.of());
        if (!columns.contains(Optional.of(Column.TITLE))) {
            problems.error(1, 1, "", "csv.no-title");
            return new ReadResult(Optional.empty(), problems.all());
        }
        Itinerary itinerary = read(name, records, columns, head.orElseThrow().cells(), problems);
        return new ReadResult(Optional.of(itinerary), problems.all());
    }

    private static String decode(byte[] bytes, ProblemList problems) {
        // Spreadsheets call it Unicode text.
        Optional<Charset> utf16 = Utf16.of(bytes);
        String text = new String(bytes, utf16.orElse(StandardCharsets.UTF_8));
        if (utf16.isEmpty() && text.indexOf('\uFFFD') >= 0) {
            problems.warning(1, 1, "", "csv.not-utf8");
            text = new String(bytes, OLD);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Optional<Column>> columns(Records.Row head, ProblemList problems) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (String cell : head.cells()) {
            Optional<Column> column = Column.named(cell);
            boolean isTaken = column.isPresent() && columns.contains(column);
            if (isTaken) {
                problems.warning(head.line(), 1, cell, "csv.column-taken", cell);
            }
            columns.add(isTaken ? Optional.empty() : column);
        }
        return columns;
    }

    private Itinerary read(
            String name, Records records, List<Optional<Column>> columns, List<String> heads, ProblemList problems) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        RowReader reader = new RowReader(columns, heads, zone, problems);
        for (Optional<Records.Row> row = records.next(); row.isPresent(); row = records.next()) {
            if (row.get().isBlank()) {
                continue;
            }
            if (entries.size() == MOST_ENTRIES) {
                problems.warning(row.get().line(), 1, "", "csv.too-many", MOST_ENTRIES);
                break;
            }
            entries.add(reader.entry(row.get(), places, ids));
        }
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[^.]*$", "");
        String title = bare.isEmpty() ? "csv" : bare;
        return new Itinerary(
                title.substring(0, Math.min(200, title.length())),
                title,
                Locale.ROOT,
                zone,
                Optional.empty(),
                Optional.empty(),
                List.copyOf(places.values()),
                List.of(),
                entries,
                List.of(),
                Extras.NONE);
    }
}
