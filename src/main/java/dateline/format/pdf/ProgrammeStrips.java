package dateline.format.pdf;

import dateline.grid.ProgrammeGrid;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;

/// The itinerary at a glance: days as columns, places as rows.
final class ProgrammeStrips implements Section {
    /// The most days that fit beside one another.
    static final int MOST_DAYS = 10;
    /// More strips than these are no glance; the months show the rest.
    static final int MOST_STRIPS = 6;

    /// A higher strip may be divided between pages: it leaves too much of a page empty otherwise.
    private static final int MOST_ROWS_TOGETHER = 12;

    private static final int MOST_CHARACTERS = 60;

    private static final int MOST_LANES = 10;

    @Override
    public void write(Briefing briefing, Html html) {
        briefing.index().extent().ifPresent(extent -> {
            html.heading(3, "strip", briefing.locale(), briefing.texts().get("strip.heading"));
            List<DateSpan> strips = strips(briefing, extent);
            strips.stream().limit(MOST_STRIPS).forEach(days -> table(briefing, html, days));
            if (strips.size() > MOST_STRIPS) {
                DateSpan shown = strips.getFirst().union(strips.get(MOST_STRIPS - 1));
                html.element(
                        "p",
                        "remark",
                        briefing.texts()
                                .get("strip.rest", briefing.wording().dates().span(shown)));
            }
        });
    }

    /// All days in one strip where they fit, else week by week, without the weeks that are empty.
    private static List<DateSpan> strips(Briefing briefing, DateSpan extent) {
        if (extent.length() <= MOST_DAYS) {
            return List.of(extent);
        }
        DayOfWeek firstDay = WeekFields.of(briefing.locale()).getFirstDayOfWeek();
        List<DateSpan> weeks = new ArrayList<>();
        LocalDate start = extent.first().with(TemporalAdjusters.previousOrSame(firstDay));
        for (; !start.isAfter(extent.last()) && weeks.size() <= MOST_STRIPS; start = start.plusWeeks(1)) {
            DateSpan week = new DateSpan(start, start.plusDays(6));
            if (MonthTables.hasEntries(briefing, week)) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static void table(Briefing briefing, Html html, DateSpan days) {
        ProgrammeGrid grid = ProgrammeGrid.of(briefing.itinerary(), briefing.index(), days);
        int rows = grid.rows().stream()
                .mapToInt(row -> pack(briefing, row, days).lanes())
                .sum();
        html.open("div", rows > MOST_ROWS_TOGETHER ? "apart" : "together")
                .open("table", "calendar strip")
                .open("thead")
                .open("tr");
        html.header("col", "corner").text(briefing.texts().get("strip.place")).close();
        days.days().forEach(day -> day(briefing, html, day));
        html.close().close().open("tbody");
        grid.rows().forEach(row -> row(briefing, html, row, days));
        html.close().close().close();
    }

    private static void day(Briefing briefing, Html html, LocalDate day) {
        html.header("col", "day");
        html.element("span", "weekday", briefing.wording().dates().weekdayShort(day));
        html.text(" ").element("span", "date", briefing.wording().dates().dayOfYearShort(day));
        html.close();
    }

    private static void row(Briefing briefing, Html html, ProgrammeGrid.Row row, DateSpan days) {
        Strip strip = pack(briefing, row, days);
        if (strip.lanes() == 0 && !strip.hasHidden()) {
            return;
        }
        CalendarCells cells = new CalendarCells(briefing, html);
        int rows = strip.lanes() + (strip.hasHidden() ? 1 : 0);
        for (int lane = 0; lane < rows; lane++) {
            html.open("tr", lane == 0 ? "first" : "next");
            if (lane == 0) {
                String place = row.place()
                        .map(Place::name)
                        .orElseGet(() -> briefing.wording().noPlace());
                html.header("row", "place").rows(rows);
                html.span("name", briefing.language(), cells.shorten(place, MOST_CHARACTERS))
                        .close();
            }
            if (lane < strip.lanes()) {
                cells.lane(strip, lane);
            } else {
                cells.rest(strip);
            }
            html.close();
        }
    }

    private static Strip pack(Briefing briefing, ProgrammeGrid.Row row, DateSpan days) {
        return Strip.packWithRest(row.entries(), days, briefing.options().zone(), MOST_LANES);
    }
}
