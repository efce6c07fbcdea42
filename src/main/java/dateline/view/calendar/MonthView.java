package dateline.view.calendar;

import dateline.grid.MonthGrid;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.view.calendar.DayPopOver.Opener;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// A month: weeks as rows, entries of several days as bars across them, and "+3 more" where a day holds more than fits.
public final class MonthView extends GridView {
    private static final int DAYS = 7;
    private static final double HEAD_EM = 2;
    private static final double NUMBER_EM = 1.9;
    /// A week is never lower than its numbers and this many lanes: then the month scrolls.
    private static final int FEWEST_LANES = 2;

    private final Texts texts;
    private final Opener dayOpener;
    private MonthGrid grid;
    private List<Strip> strips = List.of();
    private double weekHeight;
    private double dayWidth;

    public MonthView(CalendarState state, Texts texts) {
        super(state, "month-view");
        this.texts = texts;
        this.dayOpener = new Opener(state, texts);
        this.grid = gridOf(state.cursor());
    }

    @Override
    public void page(int direction) {
        LocalDate day = grid.month().plusMonths(direction).atDay(1);
        DateSpan extent = state.content().extent();
        LocalDate first = extent.first();
        // Coming to the month in which the programme begins, the day to stand on is its first.
        state.moveCursor(YearMonth.from(first).equals(YearMonth.from(day)) ? first : day);
    }

    @Override
    protected double headHeight() {
        return HEAD_EM * em();
    }

    @Override
    protected double arrange(double width, double height) {
        grid = gridOf(state.cursor());
        setPeriod(words().month(grid.month()));
        dayWidth = width / DAYS;
        double lane = ChipForm.LINE.lane() * em();
        double least = NUMBER_EM * em() + FEWEST_LANES * lane + 4;
        weekHeight = Math.max(least, Math.floor(height / grid.weeks().size()));
        int lanes = (int) ((weekHeight - NUMBER_EM * em() - 2) / lane);
        List<Strip> packed = new ArrayList<>();
        for (DateSpan week : grid.weeks()) {
            List<Entry> entries = state.content().index().in(week);
            packed.add(Strip.packWithRest(entries, week, state.content().index().zone(), lanes));
        }
        strips = packed;
        return weekHeight * grid.weeks().size();
    }

    @Override
    protected void drawRange(double width, double top, double bottom) {
        drawHead();
        for (int week = 0; week < strips.size(); week++) {
            drawWeek(week, strips.get(week), width, new Range(top, bottom));
        }
    }

    @Override
    protected Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day) {
        DateSpan days = grid.days();
        if (!days.contains(day)) {
            return Optional.empty();
        }
        int week = (int) (day.toEpochDay() - days.first().toEpochDay()) / DAYS;
        return Optional.of(new Range(week * weekHeight, (week + 1) * weekHeight));
    }

    private void drawHead() {
        for (int column = 0; column < DAYS; column++) {
            DayHeading heading = headings.get("weekday" + column);
            LocalDate day = grid.days().first().plusDays(column);
            heading.showWeekday(words().weekdayShort(day));
            heading.setAccessibleText(words().weekday(day));
            heading.resizeRelocate(snapPositionX(column * dayWidth), 0, snapSizeX(dayWidth), headHeight());
        }
    }

    private void drawWeek(int week, Strip strip, double width, Range visible) {
        double top = week * weekHeight;
        if (top > visible.bottom() || top + weekHeight < visible.top()) {
            return;
        }
        for (int column = 0; column < DAYS; column++) {
            drawDay(week, column, strip, top);
        }
        Region rule = rule("week" + week, "week-rule");
        rule.resizeRelocate(0, snapPositionY(top), width, 1);
        double lanesTop = top + NUMBER_EM * em();
        drawStrip(week, strip, column -> column * dayWidth, lanesTop, ChipForm.LINE, visible);
    }

    private void drawDay(int week, int column, Strip strip, double top) {
        LocalDate day = strip.day(column);
        boolean outside = !YearMonth.from(day).equals(grid.month());
        double left = snapPositionX(column * dayWidth);
        Region cell = rule("cell" + week + "/" + column, outside ? "day-cell-outside" : "day-cell");
        cell.resizeRelocate(left, snapPositionY(top), snapSizeX(dayWidth), weekHeight);
        DayHeading number = numbers.get(day);
        String text = day.getDayOfMonth() == 1 ? words().dayOfYear(day) : words().dayNumber(day);
        number.showNumber(day, text, words().dayWithWeekday(day), state, outside);
        number.resizeRelocate(left, top + 2, snapSizeX(dayWidth), NUMBER_EM * em() - 2);
        int rest = strip.hidden().get(column);
        if (rest > 0) {
            double lane = ChipForm.LINE.lane() * em();
            MoreButton button = more.get(day);
            button.show(
                    texts.get("month.more", rest),
                    texts.get("month.more.spoken", rest, words().dayWithWeekday(day)),
                    () -> dayOpener.open(day, button));
            button.resizeRelocate(left + 2, top + NUMBER_EM * em() + strip.lanes() * lane, dayWidth - 4, lane - 2);
        }
    }

    private DateWords words() {
        return state.content().wording().dates();
    }

    private MonthGrid gridOf(LocalDate day) {
        return MonthGrid.of(YearMonth.from(day), WeekFields.of(texts.locale()).getFirstDayOfWeek());
    }
}
