package dateline.format.csv;

import dateline.format.ProblemList;
import dateline.format.csv.Records.Row;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When;
import dateline.wording.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes an entry of a record. What cannot be read is reported and kept in the notes.
final class RowReader {
    private static final Pattern PARTICIPANT = Pattern.compile("(.*\\S)\\s*\\((.*)\\)");
    private static final int LONGEST_ID = 200;
    private static final int MOST_PARTICIPANTS = 1_000;

    private final List<Optional<Column>> columns;
    private final List<String> heads;
    private final WhenReader whens;
    private final ProblemList problems;
    private final ZoneId zone;
    private final Texts texts = Texts.of("page", Locale.ENGLISH);

    RowReader(List<Optional<Column>> columns, List<String> heads, ZoneId zone, ProblemList problems) {
        this.columns = columns;
        this.heads = heads;
        this.zone = zone;
        this.whens = new WhenReader(zone, problems);
        this.problems = problems;
    }

    Entry entry(Row row, Map<String, Place> places, Set<String> ids) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
            if (column.isPresent()) {
                cells.put(column.get(), cell);
            } else if (!cell.isBlank()) {
                notes.add((i < heads.size() ? heads.get(i).strip() : "") + ": " + cell);
            }
        }
        When when = whens.read(cells, row.line(), notes);
        keep(cells, notes);
        keepMove(cells, notes);
        String said = cells.getOrDefault(Column.NOTES, "");
        String all = Stream.concat(Stream.of(said), notes.stream())
                .filter(n -> !n.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return new Entry(
                id(cells, row, ids),
                title(cells),
                when,
                place(cells, places),
                certainty(cells, row),
                lifecycle(cells, row),
                participants(cells, row),
                all.isEmpty() ? Optional.empty() : Optional.of(all),
                inferences(cells, when),
                List.of(),
                Extras.NONE);
    }

    /// Evidence needs its article, which this format has not: it is kept as notes.
    private static void keep(Map<Column, String> cells, List<String> notes) {
        for (Column column : List.of(Column.INFERRED, Column.QUOTES, Column.SOURCES)) {
            String cell = cells.getOrDefault(column, "");
            if (!cell.isBlank()) {
                notes.add(column.title() + ": " + cell);
            }
        }
    }

    /// What it was to be before, this format says in words alone.
    private static void keepMove(Map<Column, String> cells, List<String> notes) {
        String words = cells.getOrDefault(Column.LIFECYCLE_IN_WORDS, "");
        String status = cells.getOrDefault(Column.LIFECYCLE, "").strip();
        if (!words.isBlank() && status.equalsIgnoreCase(CsvItineraryWriter.name(Status.RESCHEDULED))) {
            notes.add(Column.LIFECYCLE.title() + ": " + words);
        }
    }

    private String id(Map<Column, String> cells, Row row, Set<String> ids) {
        String given = cells.getOrDefault(Column.ID, "").strip();
        String id = given.isEmpty() || given.length() > LONGEST_ID ? "line-" + row.line() : given;
        if (ids.add(id)) {
            return id;
        }
        problems.warning(row.line(), 1, Column.ID.title(), "csv.id-taken", id);
        String other = id.substring(0, Math.min(id.length(), LONGEST_ID - 20)) + "#" + row.line();
        ids.add(other);
        return other;
    }

    private String title(Map<Column, String> cells) {
        String title = cells.getOrDefault(Column.TITLE, "").strip();
        return title.isEmpty() ? texts.get("page.no-title") : title;
    }

    private static Optional<String> place(Map<Column, String> cells, Map<String, Place> places) {
        String name = cells.getOrDefault(Column.PLACE, "").strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String id = "place-" + (places.size() + 1);
        Place created = new Place(id, name, Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE);
        return Optional.of(places.computeIfAbsent(name, key -> created).id());
    }

    private Certainty certainty(Map<Column, String> cells, Row row) {
        return constant(Certainty.values(), cells, Column.CERTAINTY, row).orElse(Certainty.PLANNED);
    }

    private Lifecycle lifecycle(Map<Column, String> cells, Row row) {
        return constant(Status.values(), cells, Column.LIFECYCLE, row)
                .orElse(Status.SCHEDULED)
                .lifecycle();
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, Map<Column, String> cells, Column column, Row row) {
        String name = cells.getOrDefault(column, "").strip().toLowerCase(Locale.ROOT);
        Optional<E> constant = Stream.of(all)
                .filter(c -> CsvItineraryWriter.name(c).equals(name))
                .findFirst();
        if (constant.isEmpty() && !name.isEmpty()) {
            problems.warning(row.line(), 1, column.title(), "csv.no-constant", name, column.title());
        }
        return constant;
    }

    private List<Participant> participants(Map<Column, String> cells, Row row) {
        List<Participant> all = Stream.of(
                        cells.getOrDefault(Column.PARTICIPANTS, "").split(";", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .limit(MOST_PARTICIPANTS + 1L)
                .map(RowReader::participant)
                .toList();
        if (all.size() <= MOST_PARTICIPANTS) {
            return all;
        }
        problems.warning(row.line(), 1, Column.PARTICIPANTS.title(), "csv.too-many-participants", MOST_PARTICIPANTS);
        return all.subList(0, MOST_PARTICIPANTS);
    }

    private static Participant participant(String text) {
        Matcher match = PARTICIPANT.matcher(text);
        return match.matches()
                ? new Participant(match.group(1), Optional.of(match.group(2)), Extras.NONE)
                : new Participant(text, Optional.empty(), Extras.NONE);
    }

    /// An hour whose zone the file does not say is not the file's hour.
    private List<Inference> inferences(Map<Column, String> cells, When when) {
        boolean isChosen = when instanceof When.Timed
                && cells.getOrDefault(Column.ZONE, "").isBlank()
                && !cells.getOrDefault(Column.START, "").strip().matches(".*T.*(?:[Zz]|[+-]\\d\\d:?\\d\\d)");
        return isChosen ? List.of(new Inference(Field.TIME, texts.get("page.zone", zone.getId()))) : List.of();
    }
}
