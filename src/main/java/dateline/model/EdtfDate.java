package dateline.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// A date as precise as it is known: a day, a month or a year (EDTF level 0, ISO 8601-1 calendar dates), years 0001 to
/// 9999.
///
/// @param value a [LocalDate], [YearMonth] or [Year]
public record EdtfDate(TemporalAccessor value) {

    /// @throws IllegalArgumentException when the value is of another type or its year out of range
    public EdtfDate {
        int year = switch (value) {
            case LocalDate d -> d.getYear();
            case YearMonth m -> m.getYear();
            case Year y -> y.getValue();
            default -> throw new IllegalArgumentException("a day, a month or a year is needed, not " + value);
        };
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    /// All days that the date may mean.
    public DateSpan span() {
        return switch (value) {
            case YearMonth m -> new DateSpan(m.atDay(1), m.atEndOfMonth());
            case Year y -> new DateSpan(y.atDay(1), y.atMonth(12).atEndOfMonth());
            default -> DateSpan.of(LocalDate.from(value));
        };
    }

    /// As EDTF writes it: `2024-05-16`, `2024-05` or `2024`.
    @Override
    public String toString() {
        return value instanceof Year y ? String.format(Locale.ROOT, "%04d", y.getValue()) : value.toString();
    }
}
