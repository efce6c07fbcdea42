package dateline.grid;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The rows that some days share: the 24 hours of the clock, and the hour that comes twice if one of the days has it.
///
/// A position on the axis counts rows from the top, so that 10:30 is at 10.5 on a usual day.
public record HourAxis(List<HourRow> rows) {
    private static final int HOURS = 24;
    private static final double SECONDS_OF_HOUR = 3600;

    public HourAxis {
        rows = List.copyOf(rows);
    }

    public static HourAxis of(Collection<DayHours> days) {
        // Most days have each hour once.
        List<DayHours> changing = days.stream().filter(DayHours::isNearChange).toList();
        List<HourRow> rows = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            rows.add(new HourRow(hour, false));
            HourRow again = new HourRow(hour, true);
            if (changing.stream().anyMatch(day -> day.minutes(again) > 0)) {
                rows.add(again);
            }
        }
        return new HourAxis(rows);
    }

    public int length() {
        return rows.size();
    }

    /// Where a time stands.
    public double at(ZonedDateTime time) {
        int row = Collections.binarySearch(rows, HourRow.of(time));
        // A zone whose clock change the axis was not made for: the hour's first row is the nearest.
        int known = row >= 0 ? row : Collections.binarySearch(rows, new HourRow(time.getHour(), false));
        return known + (time.getMinute() * 60 + time.getSecond()) / SECONDS_OF_HOUR;
    }
}
