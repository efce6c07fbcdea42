package dateline.view.calendar;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.view.text.Entrance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// What the views with columns of days have in common: nodes laid over a body that scrolls up and down under a fixed
/// head.
abstract class GridView extends CalendarView {
    /// Below this height, in em, heads and rows are as low as they can be read.
    private static final double FLAT_EM = 13;

    private final Pane body = new Pane();
    protected final Pane head = new Pane();
    private final ScrollBar scrollBar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Group lines = new Group();
    protected final StripLayer chips;
    private final Group topLayer = new Group();
    private final List<NodePool<?, ?>> pools = new ArrayList<>();

    protected final NodePool<Object, Region> rules;
    protected final NodePool<Object, DayHeading> headings;
    protected final NodePool<Object, MoreButton> more;
    private DateSpan drawn = DateSpan.of(LocalDate.MIN);
    protected boolean otherDays;
    private boolean stale = true;
    private boolean moved = true;
    private double whole;
    private double headHeight;
    private boolean revealing = true;

    GridView(CalendarState state, String styleClass) {
        super(state, styleClass);
        lines.setManaged(false);
        topLayer.setManaged(false);
        chips = new StripLayer(state, this, this::newChip);
        body.getChildren().addAll(lines, chips, topLayer);
        body.setClip(clip);
        head.getStyleClass().add("calendar-head");
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setVisible(false);
        getChildren().addAll(body, head);
        rules = pool(lines.getChildren(), GridView::styled);
        headings = pool(head.getChildren(), () -> new DayHeading(this::letters));
        more = pool(MoreButton::new);
        state.contentProperty().subscribe(this::redraw);
        state.selectedProperty().subscribe(entry -> {
            revealing = true;
            drawAgain();
        });
        state.cursorProperty().subscribe(day -> revealAndRedraw());
        state.conflictsProperty().subscribe(this::drawAgain);
        state.litPlaceProperty()
                .subscribe((was, now) -> chips().forEach(chip ->
                        chip.setLit(chip.entry().filter(state::isLit).isPresent())));
        scrollBar.valueProperty().subscribe(value -> drawAgain());
        // What was in sight before the pane grew smaller is to be in sight after it.
        widthProperty().subscribe(value -> revealAndRedraw());
        heightProperty().subscribe(value -> revealAndRedraw());
        fontSizeProperty().subscribe(size -> redraw());
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    }

    /// Works out what is where for a body of this width and height; draws nothing yet.
    ///
    /// @return the height of all that there is, in pixels
    protected abstract double arrange(double width, double height);

    /// Draws the head and the part of the body from `top` to `bottom`, in pixels of the whole.
    protected abstract void drawRange(double width, double top, double bottom);

    /// The height of the head, in pixels; asked for before anything is arranged.
    protected abstract double headHeight();

    /// The days that are drawn, to tell a change of screens from a step.
    protected abstract DateSpan daysInSight();

    /// Where to scroll to so that the entry, or the day if there is none, is in sight: from and to, in pixels of the
    /// whole.
    protected abstract Optional<Range> rangeOf(Optional<Entry> entry, LocalDate day);

    /// A part of the body's height, in pixels.
    protected record Range(double top, double bottom) {}

    /// Works all out and draws it anew.
    protected final void redraw() {
        moved = true;
        drawAgain();
    }

    /// Draws again what stands where it stood.
    protected final void drawAgain() {
        stale = true;
        requestLayout();
    }

    protected final void revealAndRedraw() {
        revealing = true;
        redraw();
    }

    @Override
    protected final void layoutChildren() {
        if (!stale || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        stale = false;
        if (moved) {
            moved = false;
            arrangeAll();
        }
        layScrollBar();
        if (revealing) {
            reveal();
        }
        if (moved) {
            // What is to be seen lies on days beyond those in sight.
            moved = false;
            arrangeAll();
            layScrollBar();
            reveal();
        }
        boolean scrolls = scrolls();
        double bodyHeight = bodyHeight();
        double width = getWidth() - (scrolls ? barWidth() : 0);
        double top = scrolls ? scrollBar.getValue() : 0;
        clip.setWidth(width);
        clip.setHeight(bodyHeight);
        head.resizeRelocate(0, 0, width, headHeight);
        body.resizeRelocate(0, headHeight, width, bodyHeight);
        List.of(lines, chips, topLayer).forEach(layer -> layer.setTranslateY(-top));
        drawAll(width, top, top + bodyHeight);
        stale = false;
    }

    private void arrangeAll() {
        headHeight = headHeight();
        whole = arrange(getWidth(), bodyHeight());
        if (scrolls()) {
            whole = arrange(getWidth() - barWidth(), bodyHeight());
        }
    }

    private boolean scrolls() {
        return whole > bodyHeight() + 1;
    }

    private double bodyHeight() {
        return Math.max(0, getHeight() - headHeight);
    }

    private double barWidth() {
        Entrance.show(scrollBar, true, getChildren());
        return scrollBar.prefWidth(-1);
    }

    /// The chips in sight, for those who look for an entry on the screen.
    List<EntryChip> chips() {
        return chips.shown();
    }

    /// Scrolls so that this height of the whole, in pixels, is at the top.
    protected final void scrollTo(double top) {
        scrollBar.setValue(Math.clamp(top, 0, scrollBar.getMax()));
    }

    private void drawAll(double width, double top, double bottom) {
        DateSpan days = daysInSight();
        otherDays = !days.overlaps(drawn);
        drawn = days;
        pools.forEach(pool -> pool.begin(otherDays));
        chips.begin(otherDays);
        drawRange(width, top, bottom);
        chips.end();
        pools.forEach(NodePool::end);
    }

    private void layScrollBar() {
        Entrance.show(scrollBar, scrolls(), getChildren());
        if (!scrolls()) {
            scrollBar.setMax(0);
            return;
        }
        double bodyHeight = bodyHeight();
        double barWidth = barWidth();
        double max = whole - bodyHeight;
        scrollBar.setMax(max);
        scrollBar.setVisibleAmount(max * bodyHeight / whole);
        scrollBar.setUnitIncrement(2 * em());
        scrollBar.setBlockIncrement(bodyHeight * 0.9);
        scrollBar.setValue(Math.clamp(scrollBar.getValue(), 0, max));
        scrollBar.resizeRelocate(getWidth() - barWidth, headHeight, barWidth, bodyHeight);
    }

    private void reveal() {
        revealing = false;
        double bodyHeight = bodyHeight();
        rangeOf(state.selected(), state.cursor()).ifPresent(range -> {
            double value = scrollBar.getValue();
            if (range.top() < value || range.bottom() - range.top() > bodyHeight) {
                value = range.top();
            } else if (range.bottom() > value + bodyHeight) {
                value = range.bottom() - bodyHeight;
            }
            scrollTo(value);
        });
    }

    final EntryChip newChip() {
        EntryChip chip = new EntryChip(this::letters);
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
        if (event.isShortcutDown()) {
            onZoomScroll(event);
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            onSidewaysScroll(event);
        } else if (scrollBar.isVisible()) {
            scrollTo(scrollBar.getValue() - event.getDeltaY());
            event.consume();
        }
    }

    /// A view whose days scroll sideways moves them.
    protected void onSidewaysScroll(ScrollEvent event) {}

    /// A view that can be zoomed does so.
    protected void onZoomScroll(ScrollEvent event) {}

    /// A further kind of node that lies over the chips and moves with the body.
    protected final <K, N extends Node> NodePool<K, N> pool(Supplier<N> factory) {
        return pool(topLayer.getChildren(), factory);
    }

    /// A further kind of node in the given parent's children.
    protected final <K, N extends Node> NodePool<K, N> pool(List<Node> parent, Supplier<N> factory) {
        NodePool<K, N> pool = new NodePool<>(parent, factory);
        pools.add(pool);
        return pool;
    }

    /// A line or a ground under the chips.
    protected final Region rule(Object key, String styleClass) {
        Region region = rules.get(key, styleClass);
        if (!region.getStyleClass().contains(styleClass)) {
            region.getStyleClass().setAll(styleClass);
        }
        return region;
    }

    /// Whether there is so little height that every line counts.
    protected final boolean isFlat() {
        return getHeight() < FLAT_EM * em();
    }

    static Region styled(String... styleClasses) {
        Region region = new Region();
        region.getStyleClass().addAll(styleClasses);
        region.setMouseTransparent(true);
        return region;
    }
}
