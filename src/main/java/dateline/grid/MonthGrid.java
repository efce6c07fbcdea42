package dateline.grid;

import dateline.model.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A month as whole weeks: four to six rows of seven days.
public record MonthGrid(YearMonth month, List<DateSpan> weeks) {

    public MonthGrid {
        weeks = List.copyOf(weeks);
    }

    /// @param firstDayOfWeek the day on which the reader's weeks begin
    public static MonthGrid of(YearMonth month, DayOfWeek firstDayOfWeek) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(firstDayOfWeek));
        List<DateSpan> weeks = new ArrayList<>();
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(new DateSpan(start, start.plusDays(6)));
        }
        return new MonthGrid(month, weeks);
    }

    /// From the first day shown to the last, those of the neighbouring months included.
    public DateSpan days() {
        return new DateSpan(weeks.getFirst().first(), weeks.getLast().last());
    }
}
