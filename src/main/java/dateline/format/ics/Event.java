package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.DateSpan;
import dateline.model.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/// When a VEVENT is: its properties of time, read.
///
/// @param start empty where there is none that can be read
/// @param length instead of an end
/// @param recurrenceId which instance of its series it stands for
record Event(
        Component component,
        Optional<Stamp> start,
        Optional<Stamp> end,
        Optional<Length> length,
        Optional<Stamp> recurrenceId) {
    private static final int LAST_YEAR = 9999;

    static Event of(Component component, ValueReader values) {
        return new Event(
                component,
                component.property("DTSTART").flatMap(values::stamp),
                component.property("DTEND").flatMap(values::stamp),
                component.property("DURATION").flatMap(p -> values.length(p, p.value())),
                component.property("RECURRENCE-ID").flatMap(values::stamp));
    }

    boolean repeats() {
        return start.isPresent()
                && (component.property("RRULE").isPresent()
                        || component.property("RDATE").isPresent());
    }

    /// How much text each instance of it repeats, in UTF-16 code units; at least 1.
    long repeatedText() {
        long timing = Stream.of("EXDATE", "EXRULE", "RDATE", "RRULE")
                .flatMap(component::all)
                .mapToLong(property -> property.value().length())
                .sum();
        return 1 + Math.min(timing, 2L * Remainder.LONGEST_TIMING) + component.length() - timing;
    }

    /// Whether it stands for all instances after its own, too.
    boolean reachesOn() {
        return component
                .property("RECURRENCE-ID")
                .filter(p -> p.has("RANGE", "THISANDFUTURE"))
                .isPresent();
    }

    /// When it is by itself; empty where it has no beginning.
    Optional<When> when(Clocks clocks, ProblemList problems) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Stamp from = start.get();
        if (!from.isDay()) {
            return Optional.of(hours(clocks, problems, from));
        }
        end.filter(last -> last.day().isBefore(from.day()))
                .ifPresent(last -> problems.warning(endLine(), 1, "DTEND", "ics.ends-before-day"));
        if (lastOf(from.day()).getYear() > LAST_YEAR) {
            problems.warning(endLine(), 1, "DTEND", "ics.ends-after-calendar");
        }
        return Optional.of(days(from.day()));
    }

    /// When the instance is that begins at another time: as long as the event itself (RFC 5545 §3.8.5.3).
    When when(LocalDateTime begin, Clocks clocks) {
        Stamp from = start.orElseThrow();
        if (from.isDay()) {
            return days(begin.toLocalDate());
        }
        ZonedDateTime first = clocks.at(from, component.line());
        ZonedDateTime moved = clocks.at(from.at(begin), component.line());
        if (length.isPresent()) {
            return new When.Timed(moved, length.map(l -> l.after(moved)).filter(Event::isInCalendar));
        }
        return new When.Timed(
                moved,
                end.map(stamp -> clocks.at(stamp, component.line()))
                        .map(last -> Duration.between(first, last))
                        .filter(lasting -> !lasting.isNegative())
                        .map(moved::plus)
                        .filter(Event::isInCalendar));
    }

    private When days(LocalDate first) {
        LocalDate last = lastOf(first);
        boolean isNone = last.isBefore(first) || last.getYear() > LAST_YEAR;
        return new When.Throughout(new DateSpan(first, isNone ? first : last));
    }

    /// The last day of the instance that begins on a day; before it where the file says so.
    private LocalDate lastOf(LocalDate first) {
        LocalDate begin = start.orElseThrow().day();
        long shift = first.toEpochDay() - begin.toEpochDay();
        return length.map(l -> first.plusDays(l.wholeDays() - 1L))
                .orElseGet(() ->
                        end.map(Event::lastDay).map(d -> d.plusDays(shift)).orElse(first));
    }

    /// The end is exclusive (RFC 5545 §3.8.2.2).
    private static LocalDate lastDay(Stamp end) {
        return end.local().toLocalTime().equals(LocalTime.MIDNIGHT) ? end.day().minusDays(1) : end.day();
    }

    private When hours(Clocks clocks, ProblemList problems, Stamp from) {
        ZonedDateTime first = clocks.at(from, component.line());
        Optional<ZonedDateTime> last =
                length.map(l -> l.after(first)).or(() -> end.map(stamp -> end(stamp, first, clocks)));
        if (last.isPresent() && last.get().isBefore(first)) {
            problems.warning(endLine(), 1, "DTEND", "ics.ends-before-start");
            return new When.Timed(first, Optional.empty());
        }
        if (last.isPresent() && !isInCalendar(last.get())) {
            problems.warning(endLine(), 1, "DTEND", "ics.ends-after-calendar");
            return new When.Timed(first, Optional.empty());
        }
        return new When.Timed(first, last);
    }

    /// In the zone of the beginning where the end names none of its own.
    private ZonedDateTime end(Stamp stamp, ZonedDateTime first, Clocks clocks) {
        return switch (stamp.form()) {
            case DAY -> stamp.local().atZone(first.getZone());
            case UTC -> clocks.at(stamp, component.line()).withZoneSameInstant(first.getZone());
            case ZONED, FLOATING -> clocks.at(stamp, component.line());
        };
    }

    private int endLine() {
        return component
                .property("DTEND")
                .or(() -> component.property("DURATION"))
                .map(Property::line)
                .orElse(component.line());
    }

    /// Years have four digits, here and in ISO 8601.
    static boolean isInCalendar(ZonedDateTime time) {
        return time.getYear() <= LAST_YEAR;
    }
}
