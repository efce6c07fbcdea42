package dateline.edit;

import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import dateline.model.When;
import dateline.model.When.Kind;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.wording.DateWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A time as it is typed: one field for each thing that its kind needs; those of other kinds are not looked at.
///
/// @param first the day, or the first of several
/// @param last the last day; empty for the same
/// @param start the hour
/// @param end the hour at which it ends; empty where none was announced
/// @param zone an IANA name
/// @param endZone that of the end, where it is another
/// @param days the days of “one of these”, with semicolons between them
/// @param reason why no day is known
/// @param after the id of an entry that comes before
public record WhenInput(
        Kind kind,
        String first,
        String last,
        String start,
        String end,
        String zone,
        String endZone,
        Optional<PartOfDay> part,
        String days,
        String reason,
        Optional<String> after) {
    private static final String BETWEEN_DAYS = "; ";

    /// What was made of the fields.
    ///
    /// @param when empty where there are problems
    public record Read(Optional<When> when, List<InputProblem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing typed yet.
    ///
    /// @param zone that hours are to be in
    public static WhenInput empty(Kind kind, ZoneId zone) {
        return new WhenInput(kind, "", "", "", "", zone.getId(), "", Optional.empty(), "", "", Optional.empty());
    }

    /// The fields of a time that is there.
    public static WhenInput of(When when, DateWords words, ZoneId zone) {
        WhenInput none = empty(when.kind(), zone);
        return switch (when) {
            case Timed t -> of(t, words);
            case Throughout t -> none.withDays(t.span(), words);
            case Within w -> none.withDays(w.span(), words).withPart(w.part());
            case OneOf o -> none.withList(o.days().stream().map(words::day).collect(Collectors.joining(BETWEEN_DAYS)));
            case Unscheduled u ->
                new WhenInput(
                        Kind.UNSCHEDULED,
                        "",
                        "",
                        "",
                        "",
                        zone.getId(),
                        "",
                        Optional.empty(),
                        "",
                        u.reason(),
                        u.after());
        };
    }

    private static WhenInput of(Timed timed, DateWords words) {
        ZonedDateTime start = timed.start();
        Optional<ZonedDateTime> end = timed.end();
        LocalDate day = start.toLocalDate();
        return new WhenInput(
                Kind.TIMED,
                words.day(day),
                end.map(ZonedDateTime::toLocalDate)
                        .filter(last -> !last.equals(day))
                        .map(words::day)
                        .orElse(""),
                start.toLocalTime().toString(),
                end.map(ZonedDateTime::toLocalTime).map(LocalTime::toString).orElse(""),
                start.getZone().getId(),
                end.map(ZonedDateTime::getZone)
                        .filter(zone -> !zone.equals(start.getZone()))
                        .map(ZoneId::getId)
                        .orElse(""),
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private WhenInput withDays(DateSpan span, DateWords words) {
        String end = span.length() == 1 ? "" : words.day(span.last());
        return new WhenInput(
                kind, words.day(span.first()), end, start, this.end, zone, endZone, part, days, reason, after);
    }

    private WhenInput withPart(Optional<PartOfDay> named) {
        return new WhenInput(kind, first, last, start, end, zone, endZone, named, days, reason, after);
    }

    private WhenInput withList(String list) {
        return new WhenInput(kind, first, last, start, end, zone, endZone, part, list, reason, after);
    }
}
