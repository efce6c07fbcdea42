package dateline.grid;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// An hour of the clock as a row of the week: 0 to 23, and, where clocks go back, the same hour again.
///
/// @param again whether it is the second time that the clock shows this hour
public record HourRow(int hour, boolean again) implements Comparable<HourRow> {

    /// The row in which a time stands.
    public static HourRow of(ZonedDateTime time) {
        return new HourRow(time.getHour(), isAgain(time));
    }

    /// Whether the clock showed this time before, on the same day and in the same zone.
    static boolean isAgain(ZonedDateTime time) {
        return !time.withEarlierOffsetAtOverlap().getOffset().equals(time.getOffset());
    }

    /// When the hour begins on a day, or after the change of clocks within it.
    public ZonedDateTime on(LocalDate day, ZoneId zone) {
        ZonedDateTime start = day.atTime(hour, 0).atZone(zone);
        return again ? start.withLaterOffsetAtOverlap() : start.withEarlierOffsetAtOverlap();
    }

    @Override
    public int compareTo(HourRow other) {
        return hour == other.hour ? Boolean.compare(again, other.again) : Integer.compare(hour, other.hour);
    }
}
