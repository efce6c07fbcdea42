package dateline.format.pdf;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.model.Entry;
import dateline.model.When;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The lanes of a strip as rows of table cells: each day is one column, each entry a cell over its days that leads to
/// the entry. The shape of the cell's box says what kind of time it is.
final class CalendarCells {
    /// What fits in a column of a week in about three lines.
    private static final int CHARACTERS_IN_COLUMN = 44;

    private static final int MOST_CHARACTERS = 110;

    private final Briefing briefing;
    private final Html html;

    CalendarCells(Briefing briefing, Html html) {
        this.briefing = briefing;
        this.html = html;
    }

    /// The cells of one lane, without the row around them.
    void lane(Strip strip, int lane) {
        List<Bar> bars = strip.bars().stream()
                .filter(bar -> bar.lane() == lane)
                .sorted(Comparator.comparingInt(Bar::firstColumn))
                .toList();
        int column = 0;
        for (Bar bar : bars) {
            gaps(bar.firstColumn() - column);
            bar(strip, bar);
            column = bar.lastColumn() + 1;
        }
        gaps(strip.days().length() - column);
    }

    /// The cells that say how many entries of each day found no lane.
    void rest(Strip strip) {
        for (int hidden : strip.hidden()) {
            html.open("td", "day");
            if (hidden > 0) {
                html.element("p", "more", briefing.texts().get("calendar.more", hidden));
            }
            html.close();
        }
    }

    void gaps(int days) {
        for (int day = 0; day < days; day++) {
            html.open("td", "day").close();
        }
    }

    private void bar(Strip strip, Bar bar) {
        if (bar.entry().when() instanceof When.OneOf oneOf) {
            oneOf(strip, bar, oneOf);
            return;
        }
        html.open("td", "day").columns(bar.columns());
        link(bar, shape(bar), title(bar, bar.columns()));
        html.close();
    }

    /// A mark on each of the days, joined by a line over the days between.
    private void oneOf(Strip strip, Bar bar, When.OneOf oneOf) {
        boolean first = true;
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            html.open("td", "day join");
            if (oneOf.days().contains(strip.day(column))) {
                link(bar, shape(bar), first ? title(bar, 1) : "");
                first = false;
            } else {
                html.open("div", "line").close();
            }
            html.close();
        }
    }

    private static String signs(Entry entry) {
        return Sign.of(entry).stream().map(sign -> sign.glyph() + " ").collect(Collectors.joining());
    }

    /// @param text empty for a further mark of the same entry
    private void link(Bar bar, String classes, String text) {
        Entry entry = bar.entry();
        html.link(briefing.anchors().of(entry), classes, briefing.wording().describe(entry, briefing.itinerary()));
        if (bar.comesFromBefore()) {
            html.text("← ");
        }
        if (entry.when() instanceof When.Timed) {
            html.element("b", "hour", briefing.wording().whenShort(entry.when()) + " ");
        }
        html.text(text.isEmpty() ? "" : signs(entry));
        html.span(
                "title", briefing.language(), text.isEmpty() ? briefing.texts().get("calendar.or") : text);
        if (bar.goesOn()) {
            html.text(" →");
        }
        html.close();
    }

    private static String shape(Bar bar) {
        Entry entry = bar.entry();
        StringBuilder classes =
                new StringBuilder("bar ").append(kind(entry.when().kind()));
        if (entry.isTimeInferred()) {
            classes.append(" inferred");
        }
        if (Sign.isOff(entry)) {
            classes.append(" off");
        }
        return classes.toString();
    }

    /// The class of a kind of time in the stylesheet.
    static String kind(When.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String title(Bar bar, int columns) {
        return shorten(bar.entry().title(), Math.min(MOST_CHARACTERS, columns * CHARACTERS_IN_COLUMN));
    }

    /// Cuts between two words where there is one near the end, else between two characters as a reader sees them.
    String shorten(String title, int most) {
        if (title.length() <= most) {
            return title;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(briefing.language());
        characters.setText(title);
        int space = title.lastIndexOf(' ', most - 1);
        int end = space > most * 2 / 3 ? space : characters.preceding(most);
        return title.substring(0, end).strip() + "…";
    }
}
