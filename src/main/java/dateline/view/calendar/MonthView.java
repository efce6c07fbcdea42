package dateline.view.calendar;

import dateline.grid.DayIndex;
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
    /// What a week shows of one day at most; the rest is behind "+ more".
    private static final int MOST_LANES = 30;

    private final Texts texts;
    private final Opener dayOpener;
    private final NodePool<LocalDate, DayHeading> numbers;
    private MonthGrid grid;
    private List<Week> weeks = List.of();
    private double dayWidth;
    private Packed packed;
    private List<Strip> strips = List.of();

    /// What the strips were packed for; an index is told from another by identity.
    private record Packed(DayIndex index, DateSpan days) {}

    private record Week(Strip strip, double top, double height) {}

    public MonthView(CalendarState state, Texts texts) {
        super(state, "month-view");
        this.texts = texts;
        this.dayOpener = new Opener(state, texts);
        this.grid = gridOf(state.cursor());
        this.numbers = pool(() -> new DayHeading(this::letters));
        this.packed = new Packed(state.content().index(), DateSpan.of(LocalDate.MIN));
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
        pack();
        double[] heights = new WeekHeights(NUMBER_EM * em() + 3, Lanes.singleHeight(em()), FEWEST_LANES)
                .share(lanesNeeded(strips), height);
        return placeWeeks(strips, heights);
    }

    @Override
    protected void drawRange(double width, double top, double bottom) {
        drawHead();
        for (Week week : weeks) {
            if (week.top() <= bottom && week.top() + week.height() >= top) {
                drawWeek(week, width, new Range(top, bottom));
            }
        }
    }

    @Override
    protected DateSpan daysInSight() {
        return new DateSpan(grid.month().atDay(1), grid.month().atEndOfMonth());
    }

    @Override
    protected Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day) {
        DateSpan days = grid.days();
        if (!days.contains(day)) {
            return Optional.empty();
        }
        Week week = weeks.get((int) (day.toEpochDay() - days.first().toEpochDay()) / DAYS);
        return Optional.of(new Range(week.top(), week.top() + week.height()));
    }

    /// Packs the weeks, if they are not those of the last time.
    private void pack() {
        Packed now = new Packed(state.content().index(), grid.days());
        if (!now.equals(packed)) {
            packed = now;
            strips = grid.weeks().stream()
                    .map(days -> Strip.barsFirst(now.index(), days, MOST_LANES))
                    .toList();
        }
    }

    private static int[] lanesNeeded(List<Strip> strips) {
        return strips.stream()
                .mapToInt(strip -> strip.lanes() + (strip.hasHidden() ? 1 : 0))
                .toArray();
    }

    private double placeWeeks(List<Strip> strips, double[] heights) {
        List<Week> placed = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < heights.length; i++) {
            int lanes = (int) ((heights[i] - NUMBER_EM * em() - 2) / Lanes.singleHeight(em()));
            Strip strip = strips.get(i).withRest(lanes);
            placed.add(new Week(strip, top, heights[i]));
            top += heights[i];
        }
        weeks = placed;
        return top;
    }

    private void drawHead() {
        for (int column = 0; column < DAYS; column++) {
            DayHeading heading = headings.get("weekday" + column);
            LocalDate day = grid.days().first().plusDays(column);
            heading.showWeekday(words().weekdayShort(day), () -> words().weekday(day));
            heading.resizeRelocate(snapPositionX(column * dayWidth), 0, snapSizeX(dayWidth), headHeight());
        }
    }

    private void drawWeek(Week week, double width, Range visible) {
        for (int column = 0; column < DAYS; column++) {
            drawDay(week, column);
        }
        LocalDate first = week.strip().days().first();
        rule("rule" + first, "week-rule").resizeRelocate(0, snapPositionY(week.top()), width, 1);
        Lanes lanes = Lanes.single(week.strip().lanes(), em());
        StripLayer.Placed strip = new StripLayer.Placed(week.strip(), lanes, week.top() + NUMBER_EM * em());
        chips.draw(first, strip, column -> column * dayWidth, ChipForm.LINE, visible);
    }

    private void drawDay(Week week, int column) {
        LocalDate day = week.strip().day(column);
        boolean outside = !YearMonth.from(day).equals(grid.month());
        double left = snapPositionX(column * dayWidth);
        Region cell = rule("cell" + day, outside ? "day-cell-outside" : "day-cell");
        cell.resizeRelocate(left, snapPositionY(week.top()), snapSizeX(dayWidth), week.height());
        DayHeading number = numbers.get(day);
        String text = day.getDayOfMonth() == 1 ? words().dayOfYearShort(day) : words().dayNumber(day);
        number.showNumber(day, text, () -> spoken(day, texts), state, outside);
        number.resizeRelocate(left, week.top() + 2, snapSizeX(dayWidth), NUMBER_EM * em() - 2);
        int rest = week.strip().hidden().get(column);
        if (rest > 0) {
            MoreButton button = more.get(day);
            button.show(
                    texts.get("month.more", rest),
                    texts.get("week.more", rest),
                    texts.get("month.more.spoken", rest, words().dayWithWeekday(day)),
                    () -> dayOpener.open(day, button));
            double lane = Lanes.singleHeight(em());
            double top = week.top() + NUMBER_EM * em() + week.strip().lanes() * lane;
            button.resizeRelocate(left + 2, top, dayWidth - 4, lane - 2);
        }
    }

    private DateWords words() {
        return state.content().wording().dates();
    }

    private MonthGrid gridOf(LocalDate day) {
        return MonthGrid.of(YearMonth.from(day), WeekFields.of(texts.locale()).getFirstDayOfWeek());
    }
}
