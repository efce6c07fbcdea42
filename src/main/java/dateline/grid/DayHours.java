package dateline.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// The hours that a day really has in a zone: 24, or 23 and 25 where clocks change, or whatever a zone's history gives.
public record DayHours(LocalDate day, ZoneId zone) {
    private static final int MINUTES = 60;

    /// How long the day is.
    public Duration length() {
        return Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
    }

    /// Whether the day is longer or shorter than 24 hours.
    public boolean isUneven() {
        return !length().equals(Duration.ofDays(1));
    }

    /// How many minutes of the hour there are: 60 for most, 0 where clocks skip it, 30 where they skip half of it.
    public int minutes(HourRow row) {
        if (!isNearChange()) {
            return row.again() ? 0 : MINUTES;
        }
        int there = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            LocalDateTime time = day.atTime(row.hour(), minute);
            if (zone.getRules().getValidOffsets(time).size() > (row.again() ? 1 : 0)) {
                there++;
            }
        }
        return there;
    }

    /// Whether clocks change on this day, or so near to it that its hours have to be looked at.
    boolean isNearChange() {
        ZoneRules rules = zone.getRules();
        Instant start = day.atStartOfDay(zone).minusHours(2).toInstant();
        ZoneOffsetTransition next = rules.nextTransition(start);
        return next != null
                && next.getInstant()
                        .isBefore(day.plusDays(1).atTime(2, 0).atZone(zone).toInstant());
    }
}
