package dateline.view.detail;

import dateline.view.detail.TextBlocks.Block;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// A paragraph, or a piece of a long one, with what is drawn behind its text.
final class ArticleBlock extends Region {
    private final Block block;
    private final Text text;
    private final TextFlow flow;
    private final Map<Layer, LayerPaths> layers = new EnumMap<>(Layer.class);

    ArticleBlock(Block block, String content) {
        this.block = block;
        text = new Text(content);
        text.getStyleClass().add(DetailStyles.ARTICLE_WORDS);
        flow = new TextFlow(text);
        flow.getStyleClass().add(DetailStyles.ARTICLE_FLOW);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(content);
        getStyleClass().add(DetailStyles.ARTICLE_BLOCK);
        if (!block.endsParagraph()) {
            getStyleClass().add(DetailStyles.CONTINUED);
        }
        getChildren().add(flow);
    }

    Block block() {
        return block;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, snappedTopInset(), getWidth(), flow.prefHeight(getWidth()));
    }

    /// Draws a layer anew. The block must have been laid out.
    ///
    /// @param spans in offsets of the whole text; those outside the block are left out
    void paint(Layer layer, List<Span> spans) {
        List<Span> here = spans.stream()
                .filter(span -> span.meets(block.start(), block.end()))
                .toList();
        LayerPaths paths = layers.get(layer);
        if (paths == null) {
            if (here.isEmpty()) {
                return;
            }
            paths = new LayerPaths(layer);
            layers.put(layer, paths);
            getChildren().addAll(paths.nodes());
            // Drawn while the pulse lays out, after it has styled: without this it would be black for one frame.
            paths.nodes().forEach(Node::applyCss);
        }
        paths.clear();
        double fontSize = text.getFont().getSize();
        for (Span span : here) {
            for (Rectangle2D r : rectangles(span.start(), span.end())) {
                paths.add(r, span.level(), fontSize);
            }
        }
    }

    /// Where the part of the range that lies in this block is seen, line by line, in the block's coordinates.
    List<Rectangle2D> rectangles(int start, int end) {
        int from = Math.clamp(start, block.start(), block.end()) - block.start();
        int to = Math.clamp(end, block.start(), block.end()) - block.start();
        if (from >= to) {
            return List.of();
        }
        LayoutInfo info = flow.getLayoutInfo();
        return info.getTextLines(false).stream()
                .filter(line -> line.start() < to && line.end() > from)
                .flatMap(line -> rectangles(info, line, from, to))
                .filter(r -> r.getWidth() > 0)
                .map(r -> new Rectangle2D(r.getMinX(), r.getMinY() + flow.getLayoutY(), r.getWidth(), r.getHeight()))
                .toList();
    }

    /// The space at which a line is broken hangs over its end, out of the column: no mark is drawn there.
    private Stream<Rectangle2D> rectangles(LayoutInfo info, TextLineInfo line, int from, int to) {
        int start = Math.max(from, line.start());
        int end = Math.min(to, line.end());
        if (end == line.end()) {
            while (end > start && Character.isWhitespace(text.getText().charAt(end - 1))) {
                end--;
            }
        }
        return start < end ? info.getSelectionGeometry(start, end, false).stream() : Stream.empty();
    }

    /// The offset in the whole text between two characters that is nearest to the point.
    int insertionAt(double x, double y) {
        return block.start() + Math.clamp(hit(x, y).getInsertionIndex(), 0, block.length());
    }

    /// The offset in the whole text of the character nearest to the point.
    int characterAt(double x, double y) {
        return block.start() + Math.clamp(hit(x, y).getCharIndex(), 0, Math.max(0, block.length() - 1));
    }

    private HitInfo hit(double x, double y) {
        return flow.getHitInfo(flow.parentToLocal(x, y));
    }
}
