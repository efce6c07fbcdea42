package dateline.view.calendar;

import dateline.grid.HourRow;
import dateline.grid.WeekGrid;
import dateline.grid.WeekGrid.Day;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The rulers at the left of a week: the hours by the clock of the day that the keyboard is on, and beside them what
/// the other zone's clocks show then. Where that does not hold for all days of the week, the heads name the day.
final class WeekRulers {
    static final double RULER_EM = 4.4;
    /// Below this width of the view there is one ruler.
    private static final double TWO_RULERS_EM = 36;

    private final CalendarState state;
    private final Texts texts;
    private final ZoneId reader;
    private final NodePool<Object, HourRuler> hours;
    private final NodePool<Object, HourRuler> heads;
    private WeekGrid grid;
    private double ruler;
    private double width;

    WeekRulers(
            CalendarState state,
            Texts texts,
            ZoneId reader,
            NodePool<Object, HourRuler> hours,
            NodePool<Object, HourRuler> heads,
            WeekGrid grid) {
        this.state = state;
        this.texts = texts;
        this.reader = reader;
        this.hours = hours;
        this.heads = heads;
        this.grid = grid;
    }

    /// Fits the rulers to a week and to a view of this width, in pixels.
    ///
    /// @return the width of the rulers together, in pixels
    double arrange(WeekGrid week, double viewWidth, double em) {
        grid = week;
        ruler = RULER_EM * em;
        boolean two = otherZone().isPresent() && viewWidth > TWO_RULERS_EM * em;
        width = two ? 2 * ruler : ruler;
        return width;
    }

    /// The zone that the ruler's hours are in.
    ZoneId zone() {
        return day().zone();
    }

    /// @param flat whether there is room for the offset only
    void drawHeads(double height, boolean flat) {
        HourRuler own = heads.get("own");
        boolean oneOffset = isTheSameOnAllDays(day -> offset(day, day.zone()).getTotalSeconds());
        own.showZone(zone(), state.cursor(), new HourRuler.Head(false, !oneOffset, flat), texts, words());
        own.resizeRelocate(width - ruler, 0, ruler, height);
        if (width > ruler) {
            ZoneId zone = otherZone().orElse(reader);
            boolean oneLag = isTheSameOnAllDays(day -> offset(day, zone).getTotalSeconds()
                    - offset(day, day.zone()).getTotalSeconds());
            HourRuler other = heads.get("other");
            other.showZone(
                    zone, state.cursor(), new HourRuler.Head(true, !(oneOffset && oneLag), flat), texts, words());
            other.resizeRelocate(0, 0, ruler, height);
        }
    }

    /// The hour that begins at this height of the body.
    void draw(HourRow row, double top, double height) {
        LocalDate date = state.cursor();
        String key = row.hour() + (row.again() ? "again" : "");
        HourRuler own = hours.get("own" + key);
        own.showHour(row, date, zone(), texts, words());
        own.resizeRelocate(width - ruler, top, ruler, height);
        if (width > ruler && day().minutes(row) > 0) {
            HourRuler other = hours.get("other" + key);
            other.showOther(row.on(date, zone()), otherZone().orElse(reader), texts, words());
            other.resizeRelocate(0, top, ruler, height);
        }
    }

    /// The zone of the second ruler: the reader's, or, where the week is shown in that, the place's; none where the two
    /// have the same hours.
    private Optional<ZoneId> otherZone() {
        ZoneId other = state.content().index().zone().reader().isPresent()
                ? grid.placeZone(state.cursor())
                        .orElse(state.content().itinerary().zone())
                : reader;
        return Optional.of(other).filter(zone -> !offset(day(), zone).equals(offset(day(), zone())));
    }

    private boolean isTheSameOnAllDays(ToIntFunction<Day> what) {
        return grid.days().stream().mapToInt(what).distinct().count() == 1;
    }

    private static ZoneOffset offset(Day day, ZoneId zone) {
        return day.date()
                .atTime(12, 0)
                .atZone(day.zone())
                .withZoneSameInstant(zone)
                .getOffset();
    }

    private Day day() {
        LocalDate first = grid.days().getFirst().date();
        return grid.days().get((int) (state.cursor().toEpochDay() - first.toEpochDay()));
    }

    private DateWords words() {
        return state.content().wording().dates();
    }
}
