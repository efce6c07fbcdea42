package dateline.grid;

import dateline.model.Entry;

/// An entry's place in a strip of days: the columns that it covers and the lane that it lies in.
///
/// @param firstColumn from 0, the strip's first day
/// @param lastColumn included
/// @param lane from 0, the topmost
/// @param comesFromBefore its first day is before the strip's
/// @param goesOn its last day is after the strip's
public record Bar(Entry entry, int firstColumn, int lastColumn, int lane, boolean comesFromBefore, boolean goesOn) {

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
