package dateline.format.page;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows of a week: the days, then lanes with bars. Each row has seven columns exactly, so that the table reads
/// aloud.
final class WeekRows {
    private final Markup html;
    private final Programme programme;
    private final Map<String, String> entryIds;

    WeekRows(Markup html, Programme programme, Map<String, String> entryIds) {
        this.html = html;
        this.programme = programme;
        this.entryIds = entryIds;
    }

    static String styleClass(When.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param strip those of its days that are in the month
    void write(DateSpan week, YearMonth month, Strip strip) throws IOException {
        html.open("tr", "class", "days");
        for (LocalDate day : week.days().toList()) {
            boolean isInMonth = YearMonth.from(day).equals(month);
            html.open("td", "class", isInMonth ? "day" : "day other");
            if (isInMonth) {
                html.element("time", programme.wording().dates().dayNumber(day), "datetime", day.toString());
            }
            html.close();
        }
        html.close().line();
        int before = Math.toIntExact(
                ChronoUnit.DAYS.between(week.first(), strip.days().first()));
        for (int lane = 0; lane < strip.lanes(); lane++) {
            lane(strip, lane, before);
        }
        if (strip.hasHidden()) {
            rest(strip, before);
        }
    }

    private void lane(Strip strip, int lane, int before) throws IOException {
        html.open("tr");
        int next = 0;
        empty(before, " other");
        List<Bar> bars = strip.bars().stream().filter(bar -> bar.lane() == lane).toList();
        for (Bar bar : bars) {
            empty(bar.firstColumn() - next, "");
            if (bar.entry().when() instanceof When.OneOf oneOf) {
                marks(strip, bar, oneOf);
            } else {
                cell(bar.entry(), bar.columns(), bar.comesFromBefore());
            }
            next = bar.lastColumn() + 1;
        }
        empty(strip.days().length() - next, "");
        empty(7 - before - strip.days().length(), " other");
        html.close().line();
    }

    /// A mark for each run of the days, joined by a line: it is one entry.
    private void marks(Strip strip, Bar bar, When.OneOf oneOf) throws IOException {
        boolean isAgain = bar.comesFromBefore();
        int column = bar.firstColumn();
        while (column <= bar.lastColumn()) {
            boolean isMark = oneOf.days().contains(strip.day(column));
            int end = column + 1;
            while (!isMark && end <= bar.lastColumn() && !oneOf.days().contains(strip.day(end))) {
                end++;
            }
            if (isMark) {
                cell(bar.entry(), 1, isAgain);
                isAgain = true;
            } else {
                html.element("td", "", "class", "joint", "colspan", Integer.toString(end - column));
            }
            column = end;
        }
    }

    private void cell(Entry entry, int columns, boolean isAgain) throws IOException {
        html.open("td", "colspan", Integer.toString(columns));
        String off = entry.takesPlace() ? "" : " off";
        String inferred = entry.isTimeInferred() ? " inferred" : "";
        html.open("div", "class", "bar " + styleClass(entry.when().kind()) + off + inferred);
        String mark = programme.mark(entry);
        boolean goesOn = entry.when() instanceof When.Throughout || entry.when() instanceof When.Timed;
        String key = goesOn ? "page.continued" : "page.again";
        link(entry, isAgain ? programme.texts().get(key, mark) : mark);
        html.close().close();
    }

    void link(Entry entry, String mark) throws IOException {
        html.open("a", "href", "#" + entryIds.getOrDefault(entry.id(), ""));
        html.element("span", entry.title(), "class", "title").text(" ");
        html.element("small", mark).close();
    }

    private void rest(Strip strip, int before) throws IOException {
        html.open("tr");
        empty(before, " other");
        for (int hidden : strip.hidden()) {
            if (hidden > 0) {
                html.element("td", programme.texts().get("page.more", hidden));
            } else {
                empty(1, "");
            }
        }
        empty(7 - before - strip.hidden().size(), " other");
        html.close().line();
    }

    private void empty(int columns, String other) throws IOException {
        for (int i = 0; i < columns; i++) {
            html.element("td", "", "class", "free" + other);
        }
    }
}
