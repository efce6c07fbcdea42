package dateline.grid;

import dateline.model.Entry;

/// What is drawn of an entry with an hour on one day of the week.
///
/// @param from where it begins on the [HourAxis], in rows
/// @param to where it ends; the same as `from` where no end is known, or where the two ends are in different zones
public record HourBlock(Entry entry, Part part, double from, double to) {

    /// Which part of the entry it is.
    public enum Part {
        /// Starts and ends on this day.
        WHOLE,
        /// Starts on this day; no end was announced.
        OPEN,
        /// Starts on this day and goes on into the next.
        STARTS,
        /// Lasts all of this day.
        LASTS,
        /// Began before this day and ends on it.
        ENDS,
        /// The beginning of what ends in another zone (a flight): between the two clocks there is no length to draw.
        DEPARTS,
        /// The end of what began in another zone.
        ARRIVES;

        /// Whether the block has a length that the sources give.
        public boolean hasLength() {
            return switch (this) {
                case WHOLE, STARTS, LASTS, ENDS -> true;
                case OPEN, DEPARTS, ARRIVES -> false;
            };
        }

        /// Whether it is here that the entry begins, or lands.
        public boolean begins() {
            return switch (this) {
                case WHOLE, OPEN, STARTS, DEPARTS, ARRIVES -> true;
                case LASTS, ENDS -> false;
            };
        }
    }
}
