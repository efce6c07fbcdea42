package dateline.format.page;

import dateline.grid.DayIndex;
import dateline.grid.MonthGrid;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The calendar: a table for each month that has an entry. An entry is one bar over its days, anew in each week, with a
/// link to the programme; what is open over a month or more stands once above the tables.
final class MonthTables {
    private static final int MOST_MONTHS = 36;
    private static final int MOST_LANES = 20;
    /// Days from which on a window is told in words: as bars it would fill the calendar and say nothing.
    private static final int LONG = 28;

    private final Markup html;
    private final Programme programme;
    private final DayIndex index;
    private final WeekRows rows;
    private final DayOfWeek firstDayOfWeek;

    MonthTables(Markup html, Programme programme, Map<String, String> entryIds, Locale locale) {
        this.html = html;
        this.programme = programme;
        this.index = programme.index().where(entry -> !isLong(entry));
        this.rows = new WeekRows(html, programme, entryIds);
        this.firstDayOfWeek = WeekFields.of(locale).getFirstDayOfWeek();
    }

    void write() throws IOException {
        if (programme.index().extent().isEmpty()) {
            html.element("p", programme.texts().get("page.no-days"));
            return;
        }
        longWindows();
        if (index.extent().isEmpty()) {
            return;
        }
        legend();
        DateSpan extent = index.extent().get();
        int written = 0;
        YearMonth last = YearMonth.from(extent.last());
        for (YearMonth month = YearMonth.from(extent.first()); !month.isAfter(last); month = next(month)) {
            if (written == MOST_MONTHS) {
                String name = programme.wording().dates().month(month);
                html.element("p", programme.texts().get("page.months-end", name));
                return;
            }
            if (!index.in(new DateSpan(month.atDay(1), month.atEndOfMonth())).isEmpty()) {
                month(month);
                written++;
            }
        }
    }

    /// The next month that has an entry; years may lie between two.
    private YearMonth next(YearMonth month) {
        return index.firstFrom(month.plusMonths(1).atDay(1))
                .flatMap(entry -> entry.when().span(index.zone()))
                .map(span -> YearMonth.from(span.first()))
                .filter(found -> found.isAfter(month.plusMonths(1))
                        && index.in(new DateSpan(
                                        month.plusMonths(1).atDay(1),
                                        found.atDay(1).minusDays(1)))
                                .isEmpty())
                .orElse(month.plusMonths(1));
    }

    private static boolean isLong(Entry entry) {
        return entry.when() instanceof When.Within within && within.span().length() >= LONG;
    }

    private void longWindows() throws IOException {
        List<Entry> windows =
                programme.index().entries().stream().filter(MonthTables::isLong).toList();
        if (windows.isEmpty()) {
            return;
        }
        html.element("p", programme.texts().get("page.long")).open("ul", "class", "long");
        for (Entry entry : windows) {
            html.open("li");
            rows.link(entry, programme.longMark(entry));
            html.close().line();
        }
        html.close().line();
    }

    /// Only what is in the calendar.
    private void legend() throws IOException {
        html.open("ul", "class", "legend");
        for (When.Kind kind : When.Kind.values()) {
            if (index.entries().stream().anyMatch(e -> e.when().kind() == kind)) {
                html.open("li").element("span", "", "class", "sample " + WeekRows.styleClass(kind));
                html.text(programme.wording().kind(kind)).close();
            }
        }
        if (index.entries().stream().anyMatch(Entry::isTimeInferred)) {
            html.open("li").element("span", "", "class", "sample within inferred");
            html.text(programme.texts().get("page.inferred.outline")).close();
        }
        html.close().line();
    }

    private void month(YearMonth month) throws IOException {
        html.open("table")
                .element("caption", programme.wording().dates().month(month))
                .line();
        html.open("thead").open("tr");
        MonthGrid grid = MonthGrid.of(month, firstDayOfWeek);
        for (LocalDate day : grid.weeks().getFirst().days().toList()) {
            html.element("th", programme.wording().dates().weekday(day), "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        for (DateSpan week : grid.weeks()) {
            rows.write(week, month, Strip.packWithRest(index.in(week), inMonth(week, month), index.zone(), MOST_LANES));
        }
        html.close().close().line();
    }

    private static DateSpan inMonth(DateSpan week, YearMonth month) {
        LocalDate first = week.first().isBefore(month.atDay(1)) ? month.atDay(1) : week.first();
        LocalDate last = week.last().isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : week.last();
        return new DateSpan(first, last);
    }
}
