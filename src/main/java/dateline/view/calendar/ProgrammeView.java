package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import dateline.grid.Bar;
import dateline.grid.DayIndex;
import dateline.grid.ProgrammeGrid;
import dateline.grid.ProgrammeGrid.Row;
import dateline.grid.Strip;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Place;
import dateline.view.calendar.DayPopOver.Opener;
import dateline.view.calendar.Lanes.Measure;
import dateline.view.calendar.Lanes.Needs;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// The itinerary at a glance: days are columns, places are rows.
///
/// As many days are shown as have room; the rest comes by paging or scrolling sideways.
public final class ProgrammeView extends GridView {
    private static final double COLUMN_EM = 7.4;
    private static final double NARROWEST_EM = 1.7;
    private static final double WIDEST_EM = 40;
    /// Below this width, a column's head is a number and its chips are one line high.
    private static final double NARROW_EM = 4.4;
    private static final double ZOOM_STEP = 1.25;
    private static final double HEAD_EM = 3.4;
    private static final double FLAT_HEAD_EM = 1.9;
    private static final double SIDE_EM = 8;
    private static final double BAND_EM = 2;
    private static final double ROW_PADDING_EM = 0.5;
    /// Below this width, a place's name stands over its row and not beside it.
    private static final double SIDE_BY_SIDE_EM = 46;
    private static final double LOW_EM = 24;
    /// Of a title.
    private static final int MOST_LINES = 3;
    /// How far the ring round a chosen entry reaches over its column, in pixels.
    private static final double RING = 3;
    /// What a row shows of one day at most; the rest is behind "+ more".
    private static final int MOST_LANES = 24;

    private final Texts texts;
    private final Opener dayOpener;
    private final RememberedWords words = new RememberedWords();
    private final NodePool<String, PlaceHeading> places;
    private final NodePool<String, Label> nothing;
    private final EdgeButton before;
    private final EdgeButton after;
    private double columnEm = COLUMN_EM;
    private LocalDate first;
    private ProgrammeGrid grid;
    private List<Strip> strips = List.of();
    private Packed packed;
    private List<PlacedRow> rows = List.of();
    private double side;
    private double band;
    private double columnWidth;
    private DateSpan days;

    /// What the strips were packed for; an index is told from another by identity.
    private record Packed(DayIndex index, DateSpan days) {}

    private record PlacedRow(Row row, Strip strip, Lanes lanes, double top, double height) {
        String key() {
            return row.place().map(Place::id).orElse("");
        }
    }

    public ProgrammeView(CalendarState state, Texts texts) {
        super(state, "programme-view");
        this.texts = texts;
        this.dayOpener = new Opener(state, texts);
        this.first = state.content().extent().first();
        this.days = DateSpan.of(first);
        this.grid = new ProgrammeGrid(days, List.of());
        this.packed = new Packed(state.content().index(), DateSpan.of(LocalDate.MIN));
        this.places = pool(PlaceHeading::new);
        this.nothing = pool(this::nothingHere);
        this.before = new EdgeButton(head.getChildren(), () -> pageToward(-1));
        this.after = new EdgeButton(head.getChildren(), () -> pageToward(1));
        state.contentProperty().subscribe(content -> first = content.extent().first());
    }

    @Override
    public void page(int direction) {
        first = first.plusDays((long) direction * days.length());
        state.moveCursor(first);
        redraw();
    }

    /// A screen on; from beyond the programme's ends, where no screen has anything, at once to where it begins or ends.
    private void pageToward(int direction) {
        DateSpan extent = state.content().extent();
        if (days.overlaps(extent)) {
            page(direction);
        } else {
            state.moveCursor(direction < 0 ? extent.last() : extent.first());
        }
    }

    @Override
    public void zoom(int direction) {
        double now = columnWidth / em();
        columnEm = Math.clamp(direction > 0 ? now * ZOOM_STEP : now / ZOOM_STEP, NARROWEST_EM, WIDEST_EM);
        revealAndRedraw();
    }

    @Override
    public void fit() {
        first = state.content().extent().first();
        columnEm = NARROWEST_EM;
        if (!state.content().extent().contains(state.cursor())) {
            state.moveCursor(first);
        }
        revealAndRedraw();
    }

    @Override
    protected double headHeight() {
        return (isFlat() ? FLAT_HEAD_EM : HEAD_EM) * em();
    }

    @Override
    protected double arrange(double width, double height) {
        boolean sideBySide = width >= SIDE_BY_SIDE_EM * em();
        side = sideBySide ? SIDE_EM * em() : 0;
        band = sideBySide ? 0 : BAND_EM * em();
        chooseDays(width - side);
        columnWidth = (width - side) / days.length();
        setPeriod(words().span(days));
        pack();
        double least = strips.stream()
                .mapToDouble(strip -> Lanes.leastHeight(strip.lanes(), em()))
                .sum();
        // It will have to be scrolled: then this is asked again for the width beside the scroll bar.
        return least > height && width >= getWidth() && !hasLines() ? least : placeRows(height);
    }

    /// Packs the rows, if they are not those of the last time.
    private void pack() {
        Packed now = new Packed(state.content().index(), days);
        if (now.equals(packed)) {
            return;
        }
        packed = now;
        grid = ProgrammeGrid.of(state.content().itinerary(), state.content().index(), days);
        strips = grid.rows().stream()
                .map(row -> Strip.packWithRest(
                        row.entries(), days, state.content().index().zone(), MOST_LANES))
                .toList();
    }

    @Override
    protected void drawRange(double width, double top, double bottom) {
        drawColumns(bottom);
        if (rows.isEmpty()) {
            Label words = nothing.get("");
            words.resizeRelocate(columnLeft(0) + em(), em(), words.prefWidth(-1), words.prefHeight(-1));
        }
        Range visible = new Range(top, bottom);
        for (PlacedRow row : rows) {
            if (row.top() <= bottom && row.top() + row.height() >= top) {
                drawRow(row, width, visible);
            }
        }
    }

    @Override
    protected DateSpan daysInSight() {
        return days;
    }

    @Override
    protected Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day) {
        if (!days.contains(day)) {
            // The keyboard went out of sight sideways: the next pass shows its day, and then comes here again.
            first = day.isBefore(days.first()) ? day : day.minusDays(days.length() - 1L);
            redraw();
            return Optional.empty();
        }
        return entry.flatMap(this::barOf);
    }

    @Override
    protected void onZoomScroll(ScrollEvent event) {
        zoom(event.getDeltaY() > 0 ? 1 : -1);
        event.consume();
    }

    @Override
    protected void onSidewaysScroll(ScrollEvent event) {
        first = first.minusDays((long) Math.signum(event.getDeltaX()));
        redraw();
        event.consume();
    }

    /// All days if they fit; otherwise those from the first that is to be in sight.
    private void chooseDays(double width) {
        DateSpan extent = state.content().extent();
        int fit = Math.max(1, (int) (width / (columnEm * em())));
        boolean allFit = extent.length() <= fit;
        boolean inside = extent.contains(first) && extent.contains(state.cursor());
        if (allFit && inside) {
            first = extent.first();
            days = extent;
        } else {
            days = new DateSpan(first, first.plusDays(fit - 1L));
        }
    }

    /// Titles on as many lines as they need if all rows fit so, otherwise on as many as there is room for. Where one
    /// has
    /// to scroll in any case, two lines are the better reading, unless the pane is so low that it would show two
    /// entries.
    private double placeRows(double height) {
        if (hasLines()) {
            return layRows(strips.stream()
                    .map(strip -> Lanes.single(strip.lanes(), em()))
                    .toList());
        }
        Measure measure = new Measure(em(), letters(), words, state.content().wording());
        List<Needs> needs = strips.stream()
                .map(strip -> Lanes.needs(strip, columnWidth, measure))
                .toList();
        double whole = layBlocks(needs, MOST_LINES);
        if (whole <= height) {
            return whole;
        }
        double least = layBlocks(needs, 1);
        return least <= height
                ? layBlocks(Lanes.granted(needs, em(), height - least), MOST_LINES)
                : layBlocks(needs, height > LOW_EM * em() ? 2 : 1);
    }

    /// @param lines the most lines of a title
    private double layBlocks(List<Needs> needs, int lines) {
        return layRows(
                needs.stream().map(need -> Lanes.blocks(need, em(), lines)).toList());
    }

    private double layRows(List<Lanes> lanes) {
        List<PlacedRow> placed = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < strips.size(); i++) {
            double rest = strips.get(i).hasHidden() ? Lanes.singleHeight(em()) : 0;
            double height = band + lanes.get(i).height() + rest + 2 * ROW_PADDING_EM * em();
            placed.add(new PlacedRow(grid.rows().get(i), strips.get(i), lanes.get(i), top, height));
            top += height;
        }
        rows = placed;
        return top;
    }

    private void drawColumns(double bottom) {
        drawEdges();
        double edge = side == 0 && before.isVisible() ? before.prefWidth(-1) : 0;
        for (int column = 0; column < days.length(); column++) {
            LocalDate day = days.first().plusDays(column);
            double left = snapPositionX(columnLeft(column));
            DayHeading heading = headings.get(day);
            heading.showDay(day, weekday(day), date(day, column), () -> spoken(day, texts), state);
            double shift = column == 0 ? edge : 0;
            heading.resizeRelocate(left + shift, 0, snapSizeX(columnWidth) - shift, headHeight());
            boolean today = day.equals(state.content().today());
            Region cell = rule("column" + column, today ? "day-column-today" : "day-column");
            cell.resizeRelocate(left, 0, snapSizeX(columnWidth), Math.max(bottom, wholeHeight()));
        }
    }

    /// Says at the head's ends that the programme has days beyond them.
    private void drawEdges() {
        DateSpan extent = state.content().extent();
        long earlier = ChronoUnit.DAYS.between(extent.first(), days.first());
        long later = ChronoUnit.DAYS.between(days.last(), extent.last());
        before.show(texts.get("programme.before", earlier), texts.get("programme.before.spoken", earlier), earlier > 0);
        after.show(texts.get("programme.after", later), texts.get("programme.after.spoken", later), later > 0);
        double height = 1.5 * em();
        double beforeWidth = before.prefWidth(-1);
        double afterWidth = after.prefWidth(-1);
        double room = Math.max(side, columnWidth);
        before.resizeRelocate(0, side > 0 ? headHeight() - height - 2 : 0, Math.min(room, beforeWidth), height);
        after.resizeRelocate(columnLeft(days.length()) - afterWidth, 0, afterWidth, height);
    }

    private boolean isNarrow() {
        return columnWidth < NARROW_EM * em();
    }

    private boolean hasLines() {
        return isNarrow() || isFlat();
    }

    private String weekday(LocalDate day) {
        if (isFlat() && !isNarrow()) {
            return "";
        }
        return isNarrow() ? words().weekdayInitial(day) : words().weekdayShort(day);
    }

    /// Where columns are narrow, a number, and the month with its first day in sight.
    private String date(LocalDate day, int column) {
        if (isFlat() && !isNarrow()) {
            boolean month = column == 0 || day.getDayOfMonth() == 1;
            String date = month ? words().dayOfYearShort(day) : words().dayNumber(day);
            return texts.get("programme.day", words().weekdayShort(day), date);
        }
        return isNarrow() && column > 0 && day.getDayOfMonth() > 1
                ? words().dayNumber(day)
                : words().dayOfYearShort(day);
    }

    private void drawRow(PlacedRow row, double width, Range visible) {
        PlaceHeading heading = places.get(row.key());
        heading.show(row.row(), state.content(), band > 0);
        double headingHeight = band > 0 ? band - 1 : Math.min(row.height() - 1, heading.prefHeight(side - RING));
        // It stays in sight while anything of its row is.
        double lowest = row.top() + row.height() - headingHeight;
        double headingTop = Math.min(Math.max(row.top() + 1, visible.top()), lowest);
        heading.resizeRelocate(0, headingTop, band > 0 ? width : side - RING, headingHeight);
        Region rule = rule("row" + row.key(), "row-rule");
        rule.resizeRelocate(0, snapPositionY(row.top() + row.height() - 1), width, 1);
        double lanesTop = row.top() + band + ROW_PADDING_EM * em();
        StripLayer.Placed strip = new StripLayer.Placed(row.strip(), row.lanes(), lanesTop);
        chips.draw(row.key(), strip, this::columnLeft, hasLines() ? ChipForm.LINE : ChipForm.BLOCK, visible);
        drawRest(row, lanesTop + row.lanes().height());
    }

    private void drawRest(PlacedRow row, double top) {
        for (int column = 0; column < days.length(); column++) {
            int rest = row.strip().hidden().get(column);
            if (rest > 0) {
                LocalDate day = row.strip().day(column);
                MoreButton button = more.get(row.key() + "/" + column);
                button.show(
                        texts.get("month.more", rest),
                        texts.get("week.more", rest),
                        texts.get("month.more.spoken", rest, words().dayWithWeekday(day)),
                        () -> dayOpener.open(day, button));
                button.resizeRelocate(columnLeft(column) + 2, top, columnWidth - 4, Lanes.singleHeight(em()));
            }
        }
    }

    private Optional<Range> barOf(Entry entry) {
        for (PlacedRow row : rows) {
            for (Bar bar : row.strip().bars()) {
                if (bar.entry().equals(entry)) {
                    double top = row.top()
                            + band
                            + ROW_PADDING_EM * em()
                            + row.lanes().top(bar.lane());
                    double bottom = top + row.lanes().height(bar.lane());
                    return Optional.of(new Range(bar.lane() == 0 ? row.top() : top, bottom));
                }
            }
        }
        return Optional.empty();
    }

    private Label nothingHere() {
        Label words = new Label(texts.get("programme.nothing"));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        return words;
    }

    private double wholeHeight() {
        return rows.isEmpty() ? 0 : rows.getLast().top() + rows.getLast().height();
    }

    private double columnLeft(double column) {
        return side + column * columnWidth;
    }

    private DateWords words() {
        return state.content().wording().dates();
    }
}
