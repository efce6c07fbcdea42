package dateline.timex;

import dateline.model.DateSpan;
import dateline.model.PartOfDay;
import java.util.List;
import java.util.Optional;

/// A temporal expression of a text and what it means: a TIMEX3 (TimeML 1.2.1 §2.3, ISO 24617-1).
///
/// @param start where it begins in the text, in UTF-16 code units
/// @param end exclusive
/// @param text the expression as it stands there
/// @param value TIMEX3's value, such as `2024-05-16`, `2024-05-17/2024-05-21`, `2024-W20`, `2024-05-16T15:00`, `P2D`
/// @param granularity the finest of what is said; [Granularity#NONE] for durations, sets and vague references
/// @param days the days that it can mean or covers; for a clock time, its day; empty where it is not in the calendar
/// @param part the part of the day, where one is named
/// @param clock the time by the clock, where one is named
/// @param inferred what of the value the expression itself does not say, and where that was taken from
/// @param group its place in a list or an interval
public record Timex(
        int start,
        int end,
        String text,
        TimexType type,
        String value,
        Optional<Mod> mod,
        Granularity granularity,
        Optional<DateSpan> days,
        Optional<PartOfDay> part,
        Optional<Clock> clock,
        List<Inferred> inferred,
        Optional<Group> group) {

    public Timex {
        inferred = List.copyOf(inferred);
    }

    /// The same words, for other days.
    ///
    /// @param other the value for them
    public Timex on(DateSpan otherDays, String other, List<Inferred> otherInferred) {
        return new Timex(
                start,
                end,
                text,
                type,
                other,
                mod,
                granularity,
                Optional.of(otherDays),
                part,
                clock,
                otherInferred,
                group);
    }

    /// The same as a member of a list or an interval.
    public Timex in(Group other) {
        return new Timex(
                start, end, text, type, value, mod, granularity, days, part, clock, inferred, Optional.of(other));
    }

    /// Whether the one expression names a first and a last: “17–21 May”.
    public boolean isInterval() {
        return value.indexOf('/') >= 0;
    }

    public boolean isInferred(Inferred.Part part) {
        return inferred.stream().anyMatch(i -> i.part() == part);
    }
}
