package dateline.format.pdf;

import dateline.grid.MonthGrid;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;

/// The months that have entries, with weeks as rows. Each row has seven columns exactly, so that the table reads aloud.
final class MonthTables implements Section {
    /// Two years; a sentence says so where there is more.
    static final int MOST_MONTHS = 24;

    private static final int MOST_LANES = 12;

    @Override
    public void write(Briefing briefing, Html html) {
        briefing.index().extent().ifPresent(extent -> {
            List<YearMonth> months = months(briefing, extent);
            months.stream().limit(MOST_MONTHS).forEach(month -> table(briefing, html, month));
            if (months.size() > MOST_MONTHS) {
                String last = briefing.wording().dates().month(months.get(MOST_MONTHS - 1));
                html.element("p", "remark", briefing.texts().get("month.rest", last));
            }
        });
    }

    private static List<YearMonth> months(Briefing briefing, DateSpan extent) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(extent.last());
        for (YearMonth month = YearMonth.from(extent.first());
                !month.isAfter(last) && months.size() <= MOST_MONTHS;
                month = month.plusMonths(1)) {
            if (hasEntries(briefing, new EdtfDate(month).span())) {
                months.add(month);
            }
        }
        return months;
    }

    static boolean hasEntries(Briefing briefing, DateSpan days) {
        return briefing.index().in(days).stream()
                .anyMatch(entry -> days.days()
                        .anyMatch(day ->
                                entry.when().touches(day, briefing.options().zone())));
    }

    private static void table(Briefing briefing, Html html, YearMonth month) {
        DayOfWeek firstDay = WeekFields.of(briefing.locale()).getFirstDayOfWeek();
        MonthGrid grid = MonthGrid.of(month, firstDay);
        html.pageMayEnd().open("div", "together month");
        html.heading(
                3, "m" + month, briefing.locale(), briefing.wording().dates().month(month));
        html.open("table", "calendar").open("thead").open("tr");
        grid.weeks()
                .getFirst()
                .days()
                .forEach(day -> html.header("col", "weekday")
                        .text(briefing.wording().dates().weekday(day))
                        .close());
        html.close().close().open("tbody");
        grid.weeks().forEach(week -> week(briefing, html, month, week));
        html.close().close().close();
    }

    private static void week(Briefing briefing, Html html, YearMonth month, DateSpan week) {
        Strip strip = Strip.packWithRest(
                briefing.index().in(week), week, briefing.options().zone(), MOST_LANES);
        html.open("tr", strip.lanes() == 0 ? "numbers empty" : "numbers");
        week.days().forEach(day -> number(briefing, html, month, day));
        html.close();
        CalendarCells cells = new CalendarCells(briefing, html);
        for (int lane = 0; lane < strip.lanes(); lane++) {
            html.open("tr", "next");
            cells.lane(strip, lane);
            html.close();
        }
        if (strip.hasHidden()) {
            html.open("tr", "next");
            cells.rest(strip);
            html.close();
        }
    }

    private static void number(Briefing briefing, Html html, YearMonth month, LocalDate day) {
        boolean inMonth = YearMonth.from(day).equals(month);
        html.open("td", inMonth ? "day number" : "day number other");
        html.text(
                inMonth
                        ? Integer.toString(day.getDayOfMonth())
                        : briefing.wording().dates().dayOfYearShort(day));
        html.close();
    }
}
