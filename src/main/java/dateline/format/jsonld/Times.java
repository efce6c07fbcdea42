package dateline.format.jsonld;

import dateline.format.ProblemList;
import dateline.format.json.JsonNode;
import dateline.model.DateSpan;
import dateline.model.Edtf;
import dateline.model.EdtfException;
import dateline.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads schema.org's Date and DateTime (ISO 8601), with what they do not say left open.
///
/// A date has no hour: an event of one day has its hour open, as the schema's publishers ask it to be written when the
/// hour is not known; one from a day to another lasts those days. An hour without an offset is meant for wherever the
/// place is. No end is made up.
final class Times {
    private static final DateTimeFormatter HOUR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private final ZoneId fallback;
    private final ProblemList problems;

    Times(ZoneId fallback, ProblemList problems) {
        this.fallback = fallback;
        this.problems = problems;
    }

    ZoneId fallback() {
        return fallback;
    }

    /// A day, an hour, or a month or a year.
    ///
    /// @param hour empty where there is none
    /// @param isChosen whether the hour's zone is this program's choice
    private record Time(DateSpan days, Optional<ZonedDateTime> hour, boolean isChosen) {}

    /// When something is.
    ///
    /// @param isEndKept whether the end that the file gives is in it
    record Read(When when, boolean isZoneChosen, boolean isEndKept) {}

    /// The first of the properties that the node has.
    private static Optional<JsonNode> first(Node node, List<String> names) {
        return names.stream().flatMap(name -> node.get(name).stream()).findFirst();
    }

    boolean isThere(Node node, Kind kind) {
        return first(node, kind.starts()).isPresent();
    }

    /// Empty where no beginning is given, or one that is no time; the latter is reported.
    Optional<Read> read(Node node, List<String> starts, List<String> ends) {
        Optional<Time> start = first(node, starts).flatMap(n -> time(n, starts.getFirst()));
        Optional<JsonNode> endNode = first(node, ends);
        Optional<Time> end = endNode.flatMap(n -> time(n, ends.getFirst()));
        return start.map(
                s -> end.isPresent() ? span(s, end.get(), endNode.orElseThrow()) : alone(s, endNode.isEmpty()));
    }

    private static Read alone(Time start, boolean isEndKept) {
        When when = start.hour()
                .<When>map(hour -> new When.Timed(hour, Optional.empty()))
                .orElseGet(() -> new When.Within(start.days()));
        return new Read(when, start.isChosen(), isEndKept);
    }

    private Read span(Time start, Time end, JsonNode endNode) {
        boolean haveHours = start.hour().isPresent() && end.hour().isPresent();
        boolean isBefore = haveHours
                ? end.hour().get().isBefore(start.hour().get())
                : end.days().last().isBefore(start.days().first());
        if (isBefore) {
            problems.warning(endNode.line(), endNode.column(), "", "jsonld.ends-before-start", endNode.shown());
            return alone(start, false);
        }
        if (start.hour().isPresent()) {
            // A day says when it ends at the latest, not at which hour.
            return new Read(
                    new When.Timed(start.hour().get(), end.hour()),
                    start.isChosen(),
                    end.hour().isPresent());
        }
        DateSpan days = new DateSpan(start.days().first(), end.days().last());
        When when = days.length() == 1 ? new When.Within(days) : new When.Throughout(days);
        return new Read(when, false, end.hour().isEmpty());
    }

    /// A text, or a typed value (`@value`), beside which KDE Itinerary names the zone.
    private Optional<Time> time(JsonNode node, String name) {
        JsonNode one = node.each().findFirst().orElse(node);
        Optional<String> text = one.asProperties().map(p -> p.text("@value")).orElseGet(one::asText);
        Optional<ZoneId> zone =
                one.asProperties().flatMap(p -> p.text("timezone")).flatMap(Times::zone);
        Optional<Time> time = text.map(String::strip).flatMap(t -> time(t, zone));
        if (time.isEmpty()) {
            problems.warning(
                    one.line(),
                    one.column(),
                    name,
                    "jsonld.no-date",
                    text.map(Times::shown).orElseGet(one::shown));
        }
        return time;
    }

    static String shown(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Time> time(String text, Optional<ZoneId> zone) {
        try {
            if (text.length() > 10) {
                TemporalAccessor parsed =
                        HOUR.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
                // Java's years can have a sign and more digits; these dates have not.
                return Optional.of(hour(parsed, zone))
                        .filter(t -> t.days().first().getYear() >= 0
                                && t.days().first().getYear() <= 9999);
            }
            if (Edtf.parse(text) instanceof When.Within within) {
                return Optional.of(new Time(within.span(), Optional.empty(), false));
            }
        } catch (DateTimeException | EdtfException e) {
            // Reported where it stands.
        }
        return Optional.empty();
    }

    private Time hour(TemporalAccessor parsed, Optional<ZoneId> zone) {
        ZonedDateTime hour;
        if (parsed instanceof OffsetDateTime moment) {
            hour = zone.map(moment::atZoneSameInstant).orElseGet(moment::toZonedDateTime);
        } else {
            hour = ((LocalDateTime) parsed).atZone(zone.orElse(fallback));
        }
        boolean isChosen = parsed instanceof LocalDateTime && zone.isEmpty();
        LocalDate day = hour.toLocalDate();
        return new Time(DateSpan.of(day), Optional.of(hour), isChosen);
    }
}
