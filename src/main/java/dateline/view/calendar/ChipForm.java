package dateline.view.calendar;

/// How much of an entry a chip has room for, from the most to the least.
enum ChipForm {
    /// The title on up to two lines, and the short words for time and certainty under it.
    ROOMY(4.7),
    /// The title on one line, the words under it.
    TWO_LINES(3.4),
    /// The title alone.
    LINE(1.75);

    private final double lane;

    ChipForm(double lane) {
        this.lane = lane;
    }

    /// The height of a lane, the gap to the next included, in em.
    double lane() {
        return lane;
    }
}
