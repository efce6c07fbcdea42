package dateline.view.detail;

import dateline.view.detail.TextBlocks.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The blocks of a text, one below the other. A text of usual length is laid out whole; of a longer one only what is in
/// view is, and the height of the rest is estimated.
final class BlockColumn extends Region {
    /// The longest text, in UTF-16 code units, that is laid out whole.
    static final int LAID_OUT_WHOLE = 24_000;

    /// Square pixels that a character takes, until there is something to measure.
    private static final double FIRST_GUESS_OF_AREA = 160;

    private final Consumer<ArticleBlock> painter;
    private TextBlocks blocks = TextBlocks.EMPTY;
    private @Nullable ArticleBlock[] nodes = new ArticleBlock[0];
    private double[] heights = new double[0];
    private boolean[] measured = new boolean[0];
    private double measuredWidth = -1;

    /// @param painter draws what lies behind a block's text; called whenever the block has been laid out
    BlockColumn(Consumer<ArticleBlock> painter) {
        this.painter = painter;
    }

    void setBlocks(TextBlocks value) {
        blocks = value;
        int count = value.list().size();
        nodes = new ArticleBlock[count];
        heights = new double[count];
        measured = new boolean[count];
        measuredWidth = -1;
        getChildren().clear();
        if (value.text().length() <= LAID_OUT_WHOLE) {
            realize(0, count);
        }
        requestLayout();
    }

    TextBlocks blocks() {
        return blocks;
    }

    /// Lays out what a view of this part of the column needs.
    ///
    /// @return empty when all of it was laid out; or else by how many pixels what stood at `top` has moved down,
    /// because
    ///     heights above it turned out other than estimated; the column has to be laid out again
    OptionalDouble setVisibleRange(double top, double bottom) {
        if (blocks.text().length() <= LAID_OUT_WHOLE || measuredWidth <= 0) {
            return OptionalDouble.empty();
        }
        double margin = bottom - top;
        int anchor = blockAt(top);
        double before = top(anchor);
        int last = Math.min(blocks.list().size(), blockAt(bottom + margin) + 1);
        if (!realize(blockAt(top - margin), last)) {
            return OptionalDouble.empty();
        }
        measure(measuredWidth);
        requestLayout();
        return OptionalDouble.of(top(anchor) - before);
    }

    private boolean realize(int first, int last) {
        boolean changed = false;
        for (int i = 0; i < nodes.length; i++) {
            ArticleBlock node = nodes[i];
            if (i < first || i >= last) {
                drop(i, node);
            } else if (node == null) {
                Block block = blocks.list().get(i);
                node = new ArticleBlock(block, blocks.text(block));
                nodes[i] = node;
                measured[i] = false;
                getChildren().add(node);
                node.applyCss();
                changed = true;
            }
        }
        return changed;
    }

    private void drop(int index, @Nullable ArticleBlock node) {
        if (node != null) {
            getChildren().remove(node);
            nodes[index] = null;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure(width > 0 ? width : getWidth());
        return Arrays.stream(heights).sum();
    }

    private void measure(double width) {
        if (width != measuredWidth) {
            Arrays.fill(measured, false);
            measuredWidth = width;
        }
        for (int i = 0; i < nodes.length; i++) {
            ArticleBlock node = nodes[i];
            if (node != null) {
                heights[i] = node.prefHeight(width);
                measured[i] = true;
            }
        }
        estimate(width);
    }

    /// From the area that a character takes in all that was ever measured at this width.
    private void estimate(double width) {
        double area = 0;
        long characters = 0;
        for (int i = 0; i < heights.length; i++) {
            if (measured[i]) {
                area += heights[i] * width;
                characters += blocks.list().get(i).length();
            }
        }
        double each = characters == 0 ? FIRST_GUESS_OF_AREA : area / characters;
        for (int i = 0; i < heights.length; i++) {
            if (!measured[i]) {
                heights[i] = Math.max(1, Math.ceil(blocks.list().get(i).length() * each / width));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        measure(getWidth());
        double y = 0;
        for (int i = 0; i < nodes.length; i++) {
            ArticleBlock node = nodes[i];
            if (node != null) {
                node.resizeRelocate(0, y, getWidth(), heights[i]);
                node.layout();
                painter.accept(node);
            }
            y += heights[i];
        }
    }

    /// The blocks that are laid out.
    List<ArticleBlock> realized() {
        List<ArticleBlock> list = new ArrayList<>();
        for (ArticleBlock node : nodes) {
            if (node != null) {
                list.add(node);
            }
        }
        return list;
    }

    /// Where the range is seen, line by line, in the column's coordinates; for what is not laid out, about where its
    /// block will be.
    List<Rectangle2D> rectangles(int start, int end) {
        List<Rectangle2D> list = new ArrayList<>();
        if (nodes.length == 0) {
            return list;
        }
        int first = blocks.indexAt(start);
        int last = blocks.indexAt(Math.max(start, end - 1));
        double y = top(first);
        for (int i = first; i <= last; i++) {
            ArticleBlock node = nodes[i];
            if (node == null) {
                list.add(new Rectangle2D(0, y, getWidth(), heights[i]));
            } else {
                for (Rectangle2D r : node.rectangles(start, end)) {
                    list.add(new Rectangle2D(r.getMinX(), r.getMinY() + y, r.getWidth(), r.getHeight()));
                }
            }
            y += heights[i];
        }
        return list;
    }

    /// The laid-out block at this height, or the nearest one.
    @Nullable
    ArticleBlock nodeAt(double y) {
        ArticleBlock nearest = null;
        for (ArticleBlock node : realized()) {
            if (nearest == null || node.getLayoutY() <= y) {
                nearest = node;
            }
        }
        return nearest;
    }

    private double top(int index) {
        return Arrays.stream(heights, 0, index).sum();
    }

    private int blockAt(double y) {
        double bottom = 0;
        for (int i = 0; i < heights.length; i++) {
            bottom += heights[i];
            if (bottom > y) {
                return i;
            }
        }
        return Math.max(0, heights.length - 1);
    }
}
