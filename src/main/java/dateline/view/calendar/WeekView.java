package dateline.view.calendar;

import dateline.grid.HourBlock;
import dateline.grid.HourLanes;
import dateline.grid.HourRow;
import dateline.grid.Strip;
import dateline.grid.WeekGrid;
import dateline.grid.WeekGrid.Day;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.view.calendar.DayPopOver.Opener;
import dateline.view.calendar.EntryChip.HourLook;
import dateline.view.calendar.EntryChip.Look;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A week: hours as rows, and above them a strip for what has only days.
///
/// What has an hour stands at it, as long as the sources say and no longer. Rows are the hours that the clocks show:
/// one that comes twice has two rows, one that is skipped is hatched.
public final class WeekView extends GridView {
    private static final int DAYS = 7;
    private static final double HEAD_EM = 3.2;
    private static final double FLAT_HEAD_EM = 2.6;
    private static final double ROW_EM = 3.2;
    private static final double FLAT_ROW_EM = 2.3;
    /// The narrowest that a block may be before some go behind "+3".
    private static final double LANE_EM = 2.4;
    /// The narrowest days whose heads have room for "Thu", for "16 May", and for "Thu · 23 h".
    private static final double INITIALS_EM = 3.4;

    private static final double MONTHS_EM = 5.4;
    private static final double HOURS_EM = 6;
    private static final double STRIP_SHARE = 0.36;
    /// Where nothing has an hour, the week opens on the usual ones.
    private static final double USUAL_FIRST_ROW = 8;

    private final Texts texts;
    private final PresentMinute present;
    private final Opener dayOpener;
    private final StripLayer stripLayer;
    private final WeekRulers rulers;
    private final NodePool<Object, MoreButton> stripMore;
    private final NodePool<Object, Label> voidWords;
    private final NodePool<Object, PresentLine> presentLines;

    private DateSpan week;
    private WeekGrid grid;
    private Strip strip;
    private List<HourLanes> lanes = List.of();
    private double rulerWidth;
    private double dayWidth;
    private Optional<DateSpan> scrolledFor = Optional.empty();
    private boolean presentWanted;

    /// @param present the minute at which the line stands, and the reader's zone
    WeekView(CalendarState state, Texts texts, PresentMinute present) {
        super(state, "week-view");
        this.texts = texts;
        this.present = present;
        this.dayOpener = new Opener(state, texts);
        this.stripLayer = new StripLayer(state, this, this::newChip);
        head.getChildren().add(stripLayer);
        this.stripMore = pool(head.getChildren(), MoreButton::new);
        this.voidWords = pool(WeekView::voidLabel);
        this.week = weekOf(state.cursor());
        this.grid = gridOf(week);
        NodePool<Object, HourRuler> hours = pool(HourRuler::new);
        this.rulers =
                new WeekRulers(state, texts, present.zone(), hours, pool(head.getChildren(), HourRuler::new), grid);
        this.presentLines = pool(PresentLine::new);
        present.nowProperty().subscribe(now -> drawAgain());
        this.strip = Strip.pack(List.of(), week, state.content().index().zone(), 0);
    }

    @Override
    public void page(int direction) {
        state.moveCursor(state.cursor().plusWeeks(direction));
    }

    @Override
    public void showPresent() {
        presentWanted = true;
        revealAndRedraw();
    }

    @Override
    List<EntryChip> chips() {
        List<EntryChip> all = new ArrayList<>(super.chips());
        all.addAll(stripLayer.shown());
        return all;
    }

    /// The head holds the strip, so that its height is known only when the week is.
    @Override
    protected double headHeight() {
        week = weekOf(state.cursor());
        grid = gridOf(week);
        setPeriod(words().span(week));
        int most = Math.max(1, (int) (STRIP_SHARE * getHeight() / Lanes.singleHeight(em())));
        strip = Strip.packWithRest(
                grid.dayEntries(), week, state.content().index().zone(), most);
        int lines = strip.lanes() + (strip.hasHidden() ? 1 : 0);
        return Math.ceil(headRow() + lines * Lanes.singleHeight(em()) + (lines > 0 ? 0.4 * em() : 0));
    }

    @Override
    protected double arrange(double width, double height) {
        rulerWidth = rulers.arrange(grid, width, em());
        dayWidth = (width - rulerWidth) / DAYS;
        int mostLanes = (int) (dayWidth / (LANE_EM * em()));
        lanes = grid.days().stream()
                .map(day -> HourLanes.of(day.blocks(), this::least, mostLanes))
                .toList();
        return grid.axis().length() * rowHeight();
    }

    @Override
    protected DateSpan daysInSight() {
        return week;
    }

    @Override
    protected Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day) {
        if (!scrolledFor.equals(Optional.of(week))) {
            scrolledFor = Optional.of(week);
            scrollTo((grid.firstUsed().orElse(USUAL_FIRST_ROW) - 0.5) * rowHeight());
        }
        boolean toPresent = presentWanted;
        presentWanted = false;
        return toPresent ? presentRange() : entry.flatMap(this::rangeOf);
    }

    /// An hour before the present minute and one after it.
    private Optional<Range> presentRange() {
        return grid.days().stream()
                .flatMap(day -> day.clock(present.now()).stream())
                .findFirst()
                .map(now -> grid.axis().at(now))
                .map(row -> new Range((row - 1) * rowHeight(), (row + 1) * rowHeight()));
    }

    @Override
    protected void drawRange(double width, double top, double bottom) {
        stripLayer.begin(otherDays);
        drawHead();
        drawRows(width, top, bottom);
        for (int column = 0; column < DAYS; column++) {
            drawDay(column, new Range(top, bottom));
        }
        stripLayer.end();
    }

    private Optional<Range> rangeOf(Entry entry) {
        return grid.days().stream()
                .flatMap(day -> day.blocks().stream())
                .filter(block -> block.entry().equals(entry))
                .findFirst()
                .map(block -> new Range(block.from() * rowHeight(), bottom(block)));
    }

    private void drawHead() {
        for (int column = 0; column < DAYS; column++) {
            Day day = grid.days().get(column);
            DayHeading heading = headings.get(day.date());
            heading.showDay(day.date(), weekday(day), date(day), () -> spoken(day), state);
            heading.resizeRelocate(snapPositionX(columnLeft(column)), 0, snapSizeX(dayWidth), headRow());
            drawStripRest(column);
        }
        double top = headRow();
        Lanes single = Lanes.single(strip.lanes(), em());
        stripLayer.draw(
                "strip",
                new StripLayer.Placed(strip, single, top),
                this::columnLeft,
                ChipForm.LINE,
                new Range(0, getHeight()));
        rulers.drawHeads(headHeightNow(), isFlat());
    }

    private void drawStripRest(int column) {
        int rest = strip.hidden().get(column);
        if (rest > 0) {
            LocalDate day = strip.day(column);
            MoreButton button = stripMore.get(day);
            showMore(button, "month.more", rest, day);
            double top = headRow() + strip.lanes() * Lanes.singleHeight(em());
            button.resizeRelocate(columnLeft(column) + 2, top, dayWidth - 4, Lanes.singleHeight(em()));
        }
    }

    /// The hours' lines and the rulers, for what is in sight.
    private void drawRows(double width, double top, double bottom) {
        int first = Math.max(0, (int) (top / rowHeight()));
        int last = Math.min(grid.axis().length() - 1, (int) (bottom / rowHeight()));
        for (int i = first; i <= last; i++) {
            double y = snapPositionY(i * rowHeight());
            rule("hour" + i, "hour-rule").resizeRelocate(rulerWidth, y, width - rulerWidth, 1);
            rulers.draw(grid.axis().rows().get(i), y, rowHeight());
        }
    }

    private void drawDay(int column, Range visible) {
        Day day = grid.days().get(column);
        double left = columnLeft(column);
        boolean today = day.date().equals(state.content().today());
        Region ground = rule("column" + column, today ? "day-column-today" : "day-column");
        ground.resizeRelocate(
                snapPositionX(left), 0, snapSizeX(dayWidth), grid.axis().length() * rowHeight());
        drawVoids(day, left, visible);
        lanes.get(column).laid().forEach(laid -> drawBlock(day, laid, left, visible));
        for (HourLanes.More rest : lanes.get(column).more()) {
            double y = rest.at() * rowHeight();
            if (y <= visible.bottom() && y + 2 * em() >= visible.top()) {
                MoreButton button = more.get(day.date() + "/" + rest.at());
                showMore(button, "week.more", rest.count(), day.date());
                double width = dayWidth / rest.lanes();
                button.resizeRelocate(left + dayWidth - width, y, width, Lanes.singleHeight(em()));
            }
        }
        day.clock(present.now()).ifPresent(now -> drawPresent(day, now, left));
    }

    /// On the day whose own clock shows the present minute: that can be another day than the reader's.
    private void drawPresent(Day day, ZonedDateTime now, double left) {
        PresentLine line = presentLines.get(day.date());
        String words =
                texts.get("week.now.spoken", words().dayWithWeekday(day.date()), words().time(now), words().zone(now));
        line.setAccessibleText(words);
        double y = grid.axis().at(now) * rowHeight();
        double half = PresentLine.HEIGHT / 2;
        line.resizeRelocate(left - half, snapPositionY(y) - half, dayWidth + half, PresentLine.HEIGHT);
    }

    /// Hours that this day does not have are hatched: those that its clocks skip, and those that only another day of
    /// the week has twice.
    private void drawVoids(Day day, double left, Range visible) {
        boolean usual = day.hasUsualHours();
        for (int i = 0; i < grid.axis().length(); i++) {
            HourRow row = grid.axis().rows().get(i);
            double y = i * rowHeight();
            int minutes = usual && !row.again() ? 60 : day.minutes(row);
            if (minutes == 60 || y > visible.bottom() || y + rowHeight() < visible.top()) {
                continue;
            }
            Region hatch = rule("void" + day.date() + "/" + i, "hour-void");
            double share = 1 - minutes / 60.0;
            hatch.resizeRelocate(left + 1, y, dayWidth - 1, rowHeight() * share);
            if (!row.again()) {
                Label label = voidWords.get("void" + day.date() + "/" + i);
                label.setText(texts.get("week.skipped"));
                label.setAccessibleText(texts.get("week.skipped.spoken", words().dayWithWeekday(day.date())));
                label.resizeRelocate(left + 2, y, dayWidth - 4, rowHeight() * share);
            }
        }
    }

    private void drawBlock(Day day, HourLanes.Laid laid, double left, Range visible) {
        HourBlock block = laid.block();
        double top = block.from() * rowHeight();
        double bottom = bottom(block);
        if (top > visible.bottom() || bottom < visible.top()) {
            return;
        }
        double width = (dayWidth - StripLayer.GUTTER - 1) / laid.lanes();
        double height = bottom - top - 2;
        boolean open = !block.part().hasLength();
        boolean oneLine = height < 2.6 * em();
        HourLook look = new HourLook(oneLine, open, block.part() == HourBlock.Part.ARRIVES);
        EntryChip chip = chips.chip(
                day.date() + block.entry().id() + block.part(),
                Look.of(block.entry(), oneLine ? ChipForm.LINE : ChipForm.HOUR, look));
        String hours = new HourWords(state.content().wording(), texts).of(block, rulers.zone());
        chip.showAtHour(block.entry(), state.content(), look, hours, (block.to() - block.from()) * rowHeight());
        chip.mark(state);
        double x = left + StripLayer.GUTTER + laid.lane() * width;
        chip.resizeRelocate(snapPositionX(x), snapPositionY(top + 1), snapSizeX(width - 2), snapSizeY(height));
    }

    private void showMore(MoreButton button, String key, int count, LocalDate day) {
        button.show(
                texts.get(key, count),
                texts.get("week.more", count),
                texts.get("month.more.spoken", count, words().dayWithWeekday(day)),
                () -> dayOpener.open(day, button));
    }

    /// How many rows a block needs for its words, however short it is: more where the words say what no length does.
    private double least(HourBlock block) {
        double lines = switch (block.part()) {
            case WHOLE, STARTS, LASTS, ENDS -> 1.6;
            case OPEN -> 3.1;
            case ARRIVES -> 4.4;
            case DEPARTS -> 5;
        };
        return lines * em() / rowHeight();
    }

    private double bottom(HourBlock block) {
        return Math.max(block.to(), block.from() + least(block)) * rowHeight();
    }

    /// Where columns are narrow, an initial; the month stands over the week.
    private String weekday(Day day) {
        boolean narrow = dayWidth < INITIALS_EM * em();
        String name = narrow ? words().weekdayInitial(day.date()) : words().weekdayShort(day.date());
        boolean hours = day.hours().getFirst().isUneven() && dayWidth >= HOURS_EM * em();
        return hours ? texts.get("week.day", name, hours(day)) : name;
    }

    private String date(Day day) {
        return dayWidth < MONTHS_EM * em() ? words().dayNumber(day.date()) : words().dayOfYearShort(day.date());
    }

    private String spoken(Day day) {
        String name = spoken(day.date(), texts);
        return day.hours().getFirst().isUneven() ? texts.get("week.day.spoken", name, hours(day)) : name;
    }

    private static long hours(Day day) {
        return Math.round(day.hours().getFirst().length().toMinutes() / 60.0);
    }

    private double headHeightNow() {
        return head.getHeight();
    }

    /// The height of the days' names, in pixels.
    private double headRow() {
        return (isFlat() ? FLAT_HEAD_EM : HEAD_EM) * em();
    }

    private double rowHeight() {
        return Math.rint((isFlat() ? FLAT_ROW_EM : ROW_EM) * em());
    }

    private double columnLeft(double column) {
        return rulerWidth + column * dayWidth;
    }

    private DateSpan weekOf(LocalDate day) {
        LocalDate first = day.with(
                TemporalAdjusters.previousOrSame(WeekFields.of(texts.locale()).getFirstDayOfWeek()));
        return new DateSpan(first, first.plusDays(DAYS - 1L));
    }

    private WeekGrid gridOf(DateSpan days) {
        return WeekGrid.of(
                state.content().index(), days, state.content().itinerary().zone());
    }

    private DateWords words() {
        return state.content().wording().dates();
    }

    private static Label voidLabel() {
        Label label = new Label();
        label.getStyleClass().add("void-words");
        label.setWrapText(true);
        label.setMouseTransparent(true);
        return label;
    }
}
