package dateline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// Whole days in a row, both ends included.
public record DateSpan(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when the last day is before the first
    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /// The number of days, at least 1.
    public int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /// The smallest span that covers both.
    public DateSpan union(DateSpan other) {
        return new DateSpan(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    public DateSpan plusDays(long days) {
        return new DateSpan(first.plusDays(days), last.plusDays(days));
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
