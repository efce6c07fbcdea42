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

    /// When it is by itself; empty where it has no beginning.
    Optional<When> when(Clocks clocks, ProblemList problems) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Stamp from = start.get();
        return Optional.of(from.isDay() ? days(from.day()) : hours(clocks, problems, from));
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
            return new When.Timed(moved, length.map(l -> l.after(moved)));
        }
        return new When.Timed(
                moved,
                end.map(stamp -> clocks.at(stamp, component.line()))
                        .map(last -> Duration.between(first, last))
                        .filter(lasting -> !lasting.isNegative())
                        .map(moved::plus));
    }

    private When days(LocalDate first) {
        LocalDate begin = start.orElseThrow().day();
        int shift = Math.toIntExact(first.toEpochDay() - begin.toEpochDay());
        LocalDate last = length.map(l -> first.plusDays(l.wholeDays() - 1L))
                .orElseGet(() ->
                        end.map(Event::lastDay).map(d -> d.plusDays(shift)).orElse(first));
        return new When.Throughout(new DateSpan(first, last.isBefore(first) ? first : last));
    }

    /// The end is exclusive (RFC 5545 §3.8.2.2).
    private static LocalDate lastDay(Stamp end) {
        return end.local().toLocalTime().equals(LocalTime.MIDNIGHT) ? end.day().minusDays(1) : end.day();
    }

    private When hours(Clocks clocks, ProblemList problems, Stamp from) {
        ZonedDateTime first = clocks.at(from, component.line());
        Optional<ZonedDateTime> last = length.map(l -> l.after(first))
                .or(() -> end.map(stamp ->
                        stamp.isDay() ? stamp.local().atZone(first.getZone()) : clocks.at(stamp, component.line())));
        if (last.isPresent() && last.get().isBefore(first)) {
            int line = component.property("DTEND").map(Property::line).orElse(component.line());
            problems.warning(line, 1, "DTEND", "ics.ends-before-start");
            return new When.Timed(first, Optional.empty());
        }
        return new When.Timed(first, last);
    }
}
