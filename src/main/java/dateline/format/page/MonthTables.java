package dateline.format.page;

import dateline.grid.MonthGrid;
import dateline.model.DateSpan;
import dateline.model.Entry;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The calendar: a table for each month that has an entry, a link to the programme for each entry on each of its days.
final class MonthTables {
    private static final int MOST_MONTHS = 36;
    private static final int MOST_ON_A_DAY = 20;

    private final Markup html;
    private final Programme programme;
    private final Map<String, String> entryIds;
    private final DayOfWeek firstDayOfWeek;

    MonthTables(Markup html, Programme programme, Map<String, String> entryIds, Locale locale) {
        this.html = html;
        this.programme = programme;
        this.entryIds = entryIds;
        this.firstDayOfWeek = WeekFields.of(locale).getFirstDayOfWeek();
    }

    void write() throws IOException {
        if (programme.index().extent().isEmpty()) {
            html.element("p", programme.texts().get("page.no-days"));
            return;
        }
        DateSpan extent = programme.index().extent().get();
        int written = 0;
        YearMonth last = YearMonth.from(extent.last());
        for (YearMonth month = YearMonth.from(extent.first()); !month.isAfter(last); month = next(month)) {
            if (written == MOST_MONTHS) {
                String name = programme.wording().dates().month(month);
                html.element("p", programme.texts().get("page.months-end", name));
                return;
            }
            if (!programme
                    .index()
                    .in(new DateSpan(month.atDay(1), month.atEndOfMonth()))
                    .isEmpty()) {
                month(month);
                written++;
            }
        }
    }

    /// The next month that has an entry; years may lie between two.
    private YearMonth next(YearMonth month) {
        return programme
                .index()
                .firstFrom(month.plusMonths(1).atDay(1))
                .flatMap(entry -> entry.when().span(programme.index().zone()))
                .map(span -> YearMonth.from(span.first()))
                .filter(found -> found.isAfter(month.plusMonths(1))
                        && programme
                                .index()
                                .in(new DateSpan(
                                        month.plusMonths(1).atDay(1),
                                        found.atDay(1).minusDays(1)))
                                .isEmpty())
                .orElse(month.plusMonths(1));
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
            html.open("tr");
            for (LocalDate day : week.days().toList()) {
                day(day, YearMonth.from(day).equals(month));
            }
            html.close().line();
        }
        html.close().close().line();
    }

    private void day(LocalDate day, boolean isInMonth) throws IOException {
        html.open("td", "class", isInMonth ? "day" : "day other");
        if (isInMonth) {
            html.element("time", programme.wording().dates().dayNumber(day), "datetime", day.toString());
            entries(programme.index().on(day));
        }
        html.close();
    }

    private void entries(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        html.open("ul");
        for (Entry entry : entries.subList(0, Math.min(MOST_ON_A_DAY, entries.size()))) {
            String kind = entry.when().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String off = entry.lifecycle().stands() ? "" : " off";
            html.open("li", "class", kind + off);
            html.open("a", "href", "#" + entryIds.getOrDefault(entry.id(), ""));
            html.element("span", entry.title(), "class", "title").text(" ");
            html.element("small", programme.wording().whenShort(entry.when()));
            html.close().close();
        }
        if (entries.size() > MOST_ON_A_DAY) {
            html.element("li", programme.texts().get("page.more", entries.size() - MOST_ON_A_DAY));
        }
        html.close();
    }
}
