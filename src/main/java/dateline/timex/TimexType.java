package dateline.timex;

/// TIMEX3's types (TimeML 1.2.1 §2.3, ISO 24617-1).
public enum TimexType {
    /// A day or longer, or a reference to past, present or future that has no place in the calendar.
    DATE,
    /// Shorter than a day: a time by the clock, or a part of a day.
    TIME,
    /// How long something lasts.
    DURATION,
    /// What comes again and again.
    SET
}
