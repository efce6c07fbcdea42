package dateline.view.calendar;

/// How much of an entry a chip shows.
enum ChipForm {
    /// The title, on as many lines as there is room for, and under it the short words for time and certainty.
    BLOCK,
    /// The title alone, on one line.
    LINE
}
