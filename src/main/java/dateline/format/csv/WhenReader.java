package dateline.format.csv;

import dateline.format.ProblemList;
import dateline.model.DateSpan;
import dateline.model.Edtf;
import dateline.model.EdtfException;
import dateline.model.PartOfDay;
import dateline.model.When;
import dateline.wording.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the time of an entry: EDTF in one column, or ISO 8601 in two. Days in these two are days that it lasts.
final class WhenReader {
    private final ZoneId fallback;
    private final ProblemList problems;
    private final Texts texts = Texts.of("page", Locale.ENGLISH);

    WhenReader(ZoneId fallback, ProblemList problems) {
        this.fallback = fallback;
        this.problems = problems;
    }

    /// @param notes what cannot be read is added to them
    When read(Map<Column, String> cells, int line, List<String> notes) {
        String when = cell(cells, Column.WHEN);
        String start = cell(cells, Column.START);
        Optional<When> read = Optional.empty();
        if (!start.isEmpty()) {
            read = hours(cells, start, line).or(() -> days(start, cell(cells, Column.END)));
        }
        if (read.isEmpty() && !when.isEmpty()) {
            read = edtf(when, cell(cells, Column.PART_OF_DAY));
        }
        return read.orElseGet(() -> unscheduled(when, start, line, notes));
    }

    private When unscheduled(String when, String start, int line, List<String> notes) {
        String text = start.isEmpty() ? when : start;
        if (text.isEmpty()) {
            return new When.Unscheduled(texts.get("page.no-day"), Optional.empty());
        }
        problems.warning(
                line,
                1,
                start.isEmpty() ? "when" : "start",
                "csv.no-date",
                text.substring(0, Math.min(60, text.length())));
        notes.add((start.isEmpty() ? "when" : "start") + ": " + text);
        return new When.Unscheduled(texts.get("page.no-such-day", text), Optional.empty());
    }

    private static String cell(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static Optional<When> edtf(String text, String part) {
        try {
            When when = Edtf.parse(text);
            Optional<PartOfDay> partOfDay = Stream.of(PartOfDay.values())
                    .filter(p -> CsvItineraryWriter.name(p).equals(part.toLowerCase(Locale.ROOT)))
                    .findFirst();
            return Optional.of(
                    when instanceof When.Within within && partOfDay.isPresent()
                            ? new When.Within(within.span(), partOfDay)
                            : when);
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> days(String start, String end) {
        try {
            LocalDate first = LocalDate.parse(start);
            LocalDate last = end.isEmpty() ? first : LocalDate.parse(end);
            boolean isKnown = isYear(first.getYear()) && isYear(last.getYear());
            return isKnown ? Optional.of(new When.Throughout(new DateSpan(first, last))) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<When> hours(Map<Column, String> cells, String start, int line) {
        ZoneId zone = zone(cell(cells, Column.ZONE), line).orElse(fallback);
        ZoneId endZone = zone(cell(cells, Column.END_ZONE), line).orElse(zone);
        Optional<ZonedDateTime> first = hour(start, zone);
        String end = cell(cells, Column.END);
        Optional<ZonedDateTime> last = end.isEmpty() ? Optional.empty() : hour(end, endZone);
        if (first.isPresent() && !end.isEmpty() && (last.isEmpty() || last.get().isBefore(first.get()))) {
            problems.warning(line, 1, "end", "csv.no-end", end.substring(0, Math.min(60, end.length())));
            last = Optional.empty();
        }
        Optional<ZonedDateTime> known = last;
        return first.map(f -> new When.Timed(f, known));
    }

    private Optional<ZoneId> zone(String id, int line) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            problems.warning(line, 1, "zone", "csv.no-zone", id.substring(0, Math.min(60, id.length())));
            return Optional.empty();
        }
    }

    /// Java's dates have a sign and more digits where they are to; ISO 8601's have not, by themselves.
    private static boolean isYear(int year) {
        return year >= 0 && year <= 9999;
    }

    /// With an offset it is a moment; without one, what the clock shows. A clock that skips the hour shows none.
    private static Optional<ZonedDateTime> hour(String text, ZoneId zone) {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), ZonedDateTime::from, LocalDateTime::from);
            if (time instanceof ZonedDateTime moment) {
                return Optional.of(moment.withZoneSameInstant(zone)).filter(m -> isYear(m.getYear()));
            }
            LocalDateTime local = (LocalDateTime) time;
            return !isYear(local.getYear())
                            || zone.getRules().getValidOffsets(local).isEmpty()
                    ? Optional.empty()
                    : Optional.of(local.atZone(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
