package dateline.grid;

import static dateline.Samples.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.DateSpan;
import java.time.DayOfWeek;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthGridTest {

    @ParameterizedTest
    @CsvSource({
        // four weeks: a February that begins with the week
        "2021-02, MONDAY, 2021-02-01, 2021-02-28, 4",
        "2015-02, SUNDAY, 2015-02-01, 2015-02-28, 4",
        "2021-02, SUNDAY, 2021-01-31, 2021-03-06, 5",
        // the leap day
        "2024-02, MONDAY, 2024-01-29, 2024-03-03, 5",
        "2024-02, SUNDAY, 2024-01-28, 2024-03-02, 5",
        // six weeks
        "2024-09, MONDAY, 2024-08-26, 2024-10-06, 6",
        "2024-06, SUNDAY, 2024-05-26, 2024-07-06, 6",
        // the ends of the year
        "2023-12, MONDAY, 2023-11-27, 2023-12-31, 5",
        "2024-01, MONDAY, 2024-01-01, 2024-02-04, 5",
        "2024-12, SATURDAY, 2024-11-30, 2025-01-03, 5",
    })
    void aMonthIsWholeWeeks(YearMonth month, DayOfWeek firstDay, String first, String last, int weeks) {
        MonthGrid grid = MonthGrid.of(month, firstDay);
        assertEquals(days(first, last), grid.days());
        assertEquals(weeks, grid.weeks().size());
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void weeksFollowEachOtherAndHoldTheWholeMonthAndNoEmptyWeek(DayOfWeek firstDay) {
        for (YearMonth month = YearMonth.of(2023, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
            MonthGrid grid = MonthGrid.of(month, firstDay);
            DateSpan whole = new DateSpan(month.atDay(1), month.atEndOfMonth());
            DateSpan before = grid.weeks().getFirst().plusDays(-7);
            for (DateSpan week : grid.weeks()) {
                assertEquals(before.plusDays(7), week);
                assertEquals(7, week.length());
                assertEquals(firstDay, week.first().getDayOfWeek());
                assertTrue(week.overlaps(whole), week + " has no day of " + month);
                before = week;
            }
            assertEquals(whole, intersection(grid.days(), whole));
        }
    }

    @Test
    void theFirstWeekMayBeginInTheYearBefore() {
        assertEquals(
                days("2024-12-30", "2025-01-05"),
                MonthGrid.of(YearMonth.of(2025, 1), DayOfWeek.MONDAY).weeks().getFirst());
    }

    private static DateSpan intersection(DateSpan a, DateSpan b) {
        return new DateSpan(
                a.first().isAfter(b.first()) ? a.first() : b.first(),
                a.last().isBefore(b.last()) ? a.last() : b.last());
    }
}
