package dateline.view.calendar;

/// How much of an entry a chip shows.
enum ChipForm {
    /// The title, on as many lines as there is room for, and under it the short words for time and certainty.
    BLOCK,
    /// The title alone, on one line, after its hour if it has one.
    LINE,
    /// At its hour in a week: the title and under it the hours, with a bar that is as long as the entry.
    HOUR
}
