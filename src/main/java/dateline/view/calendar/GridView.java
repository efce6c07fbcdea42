package dateline.view.calendar;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.model.Entry;
import dateline.model.When.OneOf;
import dateline.view.calendar.EntryChip.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// What Programme and Month have in common: chips laid over columns of days, in a body that scrolls up and down under a
/// fixed head.
abstract class GridView extends CalendarView {
    /// The fewest pixels between two columns' content.
    private static final double GUTTER = 2;

    /// How far inside the first and last mark the line between them ends, in pixels.
    private static final double JOIN_INSET = 12;

    private final Pane body = new Pane();
    private final Pane head = new Pane();
    private final ScrollBar scrollBar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Group lines = new Group();
    private final Group joins = new Group();
    private final Group chipLayer = new Group();

    protected final NodePool<Object, Region> rules;
    protected final NodePool<Object, DayHeading> headings;
    protected final NodePool<LocalDate, DayHeading> numbers;
    protected final NodePool<Object, MoreButton> more;
    private final NodePool<Object, Region> joiners;
    private final NodePool<ChipKey, EntryChip> chips;
    private boolean stale = true;
    private boolean revealing = true;

    /// A chip stands for one run of an entry's days in one strip.
    private record ChipKey(String entry, Object strip, int run) {}

    GridView(CalendarState state, String styleClass) {
        super(state, styleClass);
        lines.setManaged(false);
        joins.setManaged(false);
        chipLayer.setManaged(false);
        body.getChildren().addAll(lines, joins, chipLayer);
        body.setClip(clip);
        head.getStyleClass().add("calendar-head");
        scrollBar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(body, head, scrollBar);
        rules = new NodePool<>(lines.getChildren(), GridView::ground);
        joiners = new NodePool<>(joins.getChildren(), () -> styled("one-of-joiner"));
        chips = new NodePool<>(chipLayer.getChildren(), this::newChip);
        numbers = new NodePool<>(chipLayer.getChildren(), DayHeading::new);
        headings = new NodePool<>(head.getChildren(), DayHeading::new);
        more = new NodePool<>(chipLayer.getChildren(), MoreButton::new);
        state.contentProperty().subscribe(this::redraw);
        state.selectedProperty().subscribe(entry -> revealAndRedraw());
        state.cursorProperty().subscribe(day -> revealAndRedraw());
        state.conflictsProperty().subscribe(this::redraw);
        state.litPlaceProperty()
                .subscribe(place -> chips.shown()
                        .values()
                        .forEach(chip ->
                                chip.setLit(chip.entry().filter(state::isLit).isPresent())));
        scrollBar.valueProperty().subscribe(value -> redraw());
        widthProperty().subscribe(value -> redraw());
        heightProperty().subscribe(value -> redraw());
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    }

    /// Works out what is where for a body of this width and height; draws nothing yet.
    ///
    /// @return the height of all that there is, in pixels
    protected abstract double arrange(double width, double height);

    /// Draws the head and the part of the body from `top` to `bottom`, in pixels of the whole.
    protected abstract void drawRange(double width, double top, double bottom);

    /// The height of the head, in pixels.
    protected abstract double headHeight();

    /// Where to scroll to so that the entry, or the day if there is none, is in sight: from and to, in pixels of the
    /// whole.
    protected abstract Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day);

    /// A part of the body's height, in pixels.
    protected record Range(double top, double bottom) {}

    protected final void redraw() {
        stale = true;
        requestLayout();
    }

    /// A strip and where it is: the top of its first lane, in pixels of the whole.
    protected record Placed(Strip strip, Lanes lanes, double top) {}

    private void revealAndRedraw() {
        revealing = true;
        redraw();
    }

    @Override
    protected final void layoutChildren() {
        if (!stale || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        stale = false;
        double headHeight = headHeight();
        double bodyHeight = Math.max(0, getHeight() - headHeight);
        double barWidth = scrollBar.prefWidth(-1);
        double whole = arrange(getWidth(), bodyHeight);
        boolean scrolls = whole > bodyHeight + 1;
        double width = getWidth();
        if (scrolls) {
            width = getWidth() - barWidth;
            whole = arrange(width, bodyHeight);
        }
        layScrollBar(scrolls, headHeight, bodyHeight, barWidth, whole);
        if (revealing) {
            reveal(bodyHeight);
        }
        double top = scrolls ? scrollBar.getValue() : 0;
        clip.setWidth(width);
        clip.setHeight(bodyHeight);
        head.resizeRelocate(0, 0, width, headHeight);
        body.resizeRelocate(0, headHeight, width, bodyHeight);
        lines.setTranslateY(-top);
        joins.setTranslateY(-top);
        chipLayer.setTranslateY(-top);
        drawAll(width, top, top + bodyHeight);
        // What was made or changed just now would otherwise be drawn once without its look.
        applyCss();
        stale = false;
    }

    /// Lays the strip's chips and the joiners of its one-ofs.
    ///
    /// @param key tells the strip from the view's other strips
    /// @param columnLeft the left edge of a column, in pixels
    /// @param visible what of the body is in sight; lanes outside of it are not drawn
    protected final void drawStrip(
            Object key, Placed strip, DoubleUnaryOperator columnLeft, ChipForm form, Range visible) {
        for (Bar bar : strip.strip().bars()) {
            double lane = strip.lanes().height(bar.lane());
            double y = strip.top() + strip.lanes().top(bar.lane());
            if (y + lane < visible.top() || y > visible.bottom()) {
                continue;
            }
            List<int[]> runs = runs(bar, strip.strip());
            for (int i = 0; i < runs.size(); i++) {
                int[] run = runs.get(i);
                EntryChip chip = chips.get(new ChipKey(bar.entry().id(), key, i));
                Part part = new Part(
                        bar.comesFromBefore() && run[0] == 0,
                        bar.goesOn() && run[1] == strip.strip().days().length() - 1);
                chip.show(bar.entry(), state.content(), form, part);
                chip.setSelected(state.selected().filter(bar.entry()::equals).isPresent());
                chip.setConflict(state.conflict(bar.entry()));
                chip.setLit(state.isLit(bar.entry()));
                double left = columnLeft.applyAsDouble(run[0]) + (part.fromBefore() ? 0 : GUTTER);
                double right = columnLeft.applyAsDouble(run[1] + 1) - (part.goesOn() ? 0 : GUTTER + 1);
                chip.resizeRelocate(
                        snapPositionX(left), snapPositionY(y), snapSizeX(right - left), snapSizeY(lane - 3));
            }
            if (bar.entry().when() instanceof OneOf && bar.columns() > 1) {
                double left = columnLeft.applyAsDouble(bar.firstColumn()) + JOIN_INSET;
                double right = columnLeft.applyAsDouble(bar.lastColumn() + 1) - JOIN_INSET;
                Region joiner = joiners.get(new ChipKey(bar.entry().id(), key, -1));
                joiner.resizeRelocate(left, y + (lane - 3) / 2 - 1, right - left, 2);
            }
        }
    }

    /// The chips in sight, for those who look for an entry on the screen.
    final List<EntryChip> chips() {
        return List.copyOf(chips.shown().values());
    }

    /// The days that an entry may happen on, as runs of columns: one run for all but "one of".
    private List<int[]> runs(Bar bar, Strip strip) {
        if (!(bar.entry().when() instanceof OneOf oneOf)) {
            return List.of(new int[] {bar.firstColumn(), bar.lastColumn()});
        }
        List<int[]> runs = new ArrayList<>();
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (oneOf.days().contains(strip.day(column))) {
                runs.add(new int[] {column, column});
            }
        }
        return runs;
    }

    private void drawAll(double width, double top, double bottom) {
        Runnable range = () -> drawRange(width, top, bottom);
        rules.draw(() ->
                headings.draw(() -> numbers.draw(() -> joiners.draw(() -> more.draw(() -> chips.draw(range))))));
    }

    private void layScrollBar(boolean scrolls, double headHeight, double bodyHeight, double barWidth, double whole) {
        scrollBar.setVisible(scrolls);
        if (!scrolls) {
            scrollBar.setMax(0);
            return;
        }
        double max = whole - bodyHeight;
        scrollBar.setMax(max);
        scrollBar.setVisibleAmount(max * bodyHeight / whole);
        scrollBar.setUnitIncrement(2 * em());
        scrollBar.setBlockIncrement(bodyHeight * 0.9);
        scrollBar.setValue(Math.clamp(scrollBar.getValue(), 0, max));
        scrollBar.resizeRelocate(getWidth() - barWidth, headHeight, barWidth, bodyHeight);
    }

    private void reveal(double bodyHeight) {
        revealing = false;
        rangeOf(state.selected(), state.cursor()).ifPresent(range -> {
            double value = scrollBar.getValue();
            if (range.top() < value || range.bottom() - range.top() > bodyHeight) {
                value = range.top();
            } else if (range.bottom() > value + bodyHeight) {
                value = range.bottom() - bodyHeight;
            }
            scrollBar.setValue(Math.clamp(value, 0, scrollBar.getMax()));
        });
    }

    private EntryChip newChip() {
        EntryChip chip = new EntryChip();
        chip.hoverProperty()
                .subscribe((was, now) -> state.hoveredProperty().set(now ? chip.entry() : Optional.empty()));
        chip.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> chip.entry().ifPresent(entry -> {
                    requestFocus();
                    state.select(entry);
                    if (event.getClickCount() == 2) {
                        open(entry);
                    }
                    event.consume();
                }));
        return chip;
    }

    private void onScroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            onSidewaysScroll(event);
        } else if (scrollBar.isVisible()) {
            scrollBar.setValue(Math.clamp(scrollBar.getValue() - event.getDeltaY(), 0, scrollBar.getMax()));
            event.consume();
        }
    }

    /// A view whose days scroll sideways moves them.
    protected void onSidewaysScroll(ScrollEvent event) {}

    /// A further kind of node that lies over the lines and moves with the body.
    protected final <K, N extends Node> NodePool<K, N> pool(Supplier<N> factory) {
        return new NodePool<>(chipLayer.getChildren(), factory);
    }

    /// A line or a ground under the chips.
    protected final Region rule(Object key, String styleClass) {
        Region region = rules.get(key);
        if (!region.getStyleClass().contains(styleClass)) {
            region.getStyleClass().setAll(styleClass);
        }
        return region;
    }

    private static Region ground() {
        return styled();
    }

    static Region styled(String... styleClasses) {
        Region region = new Region();
        region.getStyleClass().addAll(styleClasses);
        region.setMouseTransparent(true);
        return region;
    }
}
