package dateline.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// A date as precise as it is known: a day, a month or a year (EDTF level 0, ISO 8601-1 calendar dates), years 0001 to
/// 9999.
///
/// @param value a [LocalDate], [YearMonth] or [Year]
public record EdtfDate(TemporalAccessor value) {

    /// @throws IllegalArgumentException when the value is of another type or its year out of range
    public EdtfDate {
        if (!(value instanceof LocalDate || value instanceof YearMonth || value instanceof Year)) {
            throw new IllegalArgumentException("a day, a month or a year is needed, not " + value);
        }
        int year = value.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    /// All days that the date may mean.
    public DateSpan span() {
        if (value instanceof YearMonth m) {
            return new DateSpan(m.atDay(1), m.atEndOfMonth());
        }
        if (value instanceof Year y) {
            return new DateSpan(y.atDay(1), y.atMonth(12).atEndOfMonth());
        }
        return DateSpan.of(LocalDate.from(value));
    }

    /// As EDTF writes it: `2024-05-16`, `2024-05` or `2024`.
    @Override
    public String toString() {
        return value instanceof Year y ? String.format(Locale.ROOT, "%04d", y.getValue()) : value.toString();
    }
}
