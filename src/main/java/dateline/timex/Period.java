package dateline.timex;

import dateline.model.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A piece of the calendar that has a name: a day, a week, a quarter. Weeks are ISO 8601's, seasons the
/// meteorological ones of the north, as TIMEX3 has them.
///
/// @param first its first day
record Period(Granularity unit, LocalDate first) {

    /// The one that a day lies in; the weekend of the week that a day lies in.
    static Period containing(Granularity unit, LocalDate day) {
        LocalDate first = switch (unit) {
            case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
            case YEAR -> day.withDayOfYear(1);
            case HALF_YEAR -> month(day, (day.getMonthValue() - 1) / 6 * 6 + 1);
            case QUARTER -> month(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> month(day.minusMonths(day.getMonthValue() % 3), 0);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case DAY, PART_OF_DAY, CLOCK, NONE -> day;
        };
        return new Period(unit, first);
    }

    /// @param month 0 leaves it
    private static LocalDate month(LocalDate day, int month) {
        LocalDate first = day.withDayOfMonth(1);
        return month == 0 ? first : first.withMonth(month);
    }

    /// The one that comes so many after it.
    Period plus(long count) {
        LocalDate moved = switch (unit) {
            case CENTURY -> first.plusYears(100 * count);
            case DECADE -> first.plusYears(10 * count);
            case YEAR -> first.plusYears(count);
            case HALF_YEAR -> first.plusMonths(6 * count);
            case QUARTER, SEASON -> first.plusMonths(3 * count);
            case MONTH -> first.plusMonths(count);
            case WEEK, WEEKEND -> first.plusWeeks(count);
            case DAY, PART_OF_DAY, CLOCK, NONE -> first.plusDays(count);
        };
        return new Period(unit, moved);
    }

    DateSpan days() {
        return unit == Granularity.WEEKEND
                ? new DateSpan(first, first.plusDays(1))
                : new DateSpan(first, plus(1).first.minusDays(1));
    }

    /// As TIMEX3 writes it (TimeML 1.2.1 §2.3; ISO 8601 where it has it).
    String value() {
        int year = first.getYear();
        return switch (unit) {
            case CENTURY -> padded(year / 100, 2);
            case DECADE -> padded(year / 10, 3);
            case YEAR -> padded(year, 4);
            case HALF_YEAR -> padded(year, 4) + "-H" + (first.getMonthValue() / 6 + 1);
            case QUARTER -> padded(year, 4) + "-Q" + (first.getMonthValue() / 3 + 1);
            case SEASON -> padded(year, 4) + "-" + season();
            case MONTH -> first.toString().substring(0, 7);
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case DAY, PART_OF_DAY, CLOCK, NONE -> first.toString();
        };
    }

    private String season() {
        return switch (first.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    private String week() {
        return padded(first.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /// With leading zeros. `String.format` would cost more than all the rest of a first call.
    static String padded(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
