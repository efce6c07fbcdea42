package dateline.timex;

/// How fine a date or time is, from the coarsest.
public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    HALF_YEAR,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    PART_OF_DAY,
    /// A time by the clock.
    CLOCK,
    /// Not in the calendar: a duration, a set, “now”.
    NONE
}
