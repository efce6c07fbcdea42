package dateline.view.detail;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Scrolls a column of text up and down by pixels. Unlike the toolkit's scroll pane it keeps its place when the content
/// grows below, and what it is told to reveal is in view when its layout is done, whatever changed before.
final class Scroller extends Region {
    /// At most this much of the height is above what is revealed.
    private static final double MARGIN = 0.25;

    private static final double LINE = 40;
    private static final int MAX_ROUNDS = 6;

    /// Told which part of the content is seen.
    interface Viewport {
        /// @return by how many pixels what is seen has moved down in the content, if the content has to be laid out
        ///     again
        OptionalDouble shows(double top, double bottom);
    }

    private final Region content;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private Viewport viewport = (top, bottom) -> OptionalDouble.empty();
    private Supplier<Optional<Bounds>> target = Optional::empty;
    private boolean isTargetDue;
    private double viewHeight;
    private double scrollY;

    Scroller(Region content) {
        this.content = content;
        getStyleClass().add(DetailStyles.SCROLLER);
        getChildren().addAll(content, bar);
        bar.setManaged(false);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> userScrollTo(value.doubleValue()));
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /// What the keyboard comes to is shown; what the mouse presses is in view already and must not move under it.
    private void focusMoved(@Nullable Node owner) {
        if (owner == null || !owner.isFocusVisible()) {
            return;
        }
        boolean within =
                Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(content::equals);
        if (within && !fillsTheView(inContent(owner))) {
            reveal(() -> Optional.of(inContent(owner)));
        }
    }

    private Bounds inContent(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean fillsTheView(Bounds bounds) {
        return bounds.getMinY() <= scrollY && bounds.getMaxY() >= scrollY + getHeight();
    }

    void setViewport(Viewport value) {
        viewport = value;
    }

    double scrollY() {
        return scrollY;
    }

    /// Brings a part of the content into view at the next layout, and keeps it there while the size changes, until the
    /// reader scrolls.
    ///
    /// @param bounds asked when the content has been laid out; in the content's coordinates
    void reveal(Supplier<Optional<Bounds>> bounds) {
        target = bounds;
        isTargetDue = true;
        requestLayout();
    }

    void scrollToTop() {
        target = Optional::empty;
        scrollTo(0);
        requestLayout();
    }

    /// What is seen of the content, in its own coordinates.
    Bounds visible() {
        return new BoundingBox(0, scrollY, content.getWidth(), getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(contentWidth(width)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double contentWidth(double width) {
        return Math.max(1, snapSizeX(width - bar.prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double barWidth = bar.prefWidth(-1);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        boolean resized = layoutContent();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            if (resized || isTargetDue) {
                target.get().ifPresent(this::bringIntoView);
            }
            scrollTo(scrollY);
            OptionalDouble moved = viewport.shows(scrollY, scrollY + getHeight());
            if (moved.isEmpty()) {
                break;
            }
            layoutContent();
            scrollTo(scrollY + moved.getAsDouble());
        }
        isTargetDue = false;
    }

    /// @return whether its size or the size of the view changed
    private boolean layoutContent() {
        double width = contentWidth(getWidth());
        double height = Math.max(getHeight(), content.prefHeight(width));
        boolean changed = width != content.getWidth() || height != content.getHeight() || getHeight() != viewHeight;
        viewHeight = getHeight();
        content.resize(width, height);
        content.layout();
        double max = Math.max(0, height - getHeight());
        bar.setMax(max);
        // The thumb's share of the track is this amount's share of the range.
        bar.setVisibleAmount(max * getHeight() / height);
        bar.setVisible(height > getHeight());
        return changed;
    }

    /// Where all of it is in view already, nothing moves. Otherwise it comes to stand below the top, so that what leads
    /// up to it can be read too.
    private void bringIntoView(Bounds bounds) {
        double height = getHeight();
        boolean isSeen = bounds.getMinY() >= scrollY && bounds.getMaxY() <= scrollY + height;
        if (!isSeen) {
            double margin = Math.clamp((height - bounds.getHeight()) / 2, 0, height * MARGIN);
            scrollY = bounds.getMinY() - margin;
        }
    }

    private void userScrollTo(double y) {
        if (y != scrollY) {
            target = Optional::empty;
            scrollTo(y);
            viewport.shows(scrollY, scrollY + getHeight()).ifPresent(this::keepPlace);
        }
    }

    /// Moves with what is seen, so that to the eye it stays where it is.
    private void keepPlace(double moved) {
        layoutContent();
        scrollTo(scrollY + moved);
        requestLayout();
    }

    void scrollBy(double pixels) {
        userScrollTo(clamped(scrollY + pixels));
    }

    private void scrollTo(double y) {
        scrollY = clamped(y);
        bar.setValue(scrollY);
        content.relocate(snappedLeftInset(), -scrollY);
    }

    private double clamped(double y) {
        // Down to whole pixels, never up: what is to be seen must not slip out at the top.
        return Math.floor(Math.clamp(y, 0, Math.max(0, content.getHeight() - getHeight())));
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && bar.isVisible()) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown() || !bar.isVisible()) {
            return;
        }
        double page = Math.max(LINE, getHeight() - LINE);
        double by = switch (event.getCode()) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> -page;
            case PAGE_DOWN, SPACE -> page;
            case HOME -> -content.getHeight();
            case END -> content.getHeight();
            default -> 0;
        };
        if (by != 0) {
            scrollBy(by);
            event.consume();
        }
    }
}
