package dateline.view.detail;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// One layer of one block: a ground behind the words and, where the layer has them, lines under the words.
final class LayerPaths {
    /// Behind the text, whose order is 0, and before all grounds.
    private static final double LINES_ORDER = 0.5;

    private static final double LEVEL_STEP_EM = 0.17;

    private final Layer layer;
    private final Path ground = new Path();
    private final Path lines = new Path();

    LayerPaths(Layer layer) {
        this.layer = layer;
        style(ground, DetailStyles.MARK, layer.depth());
        style(lines, DetailStyles.MARK_LINE, LINES_ORDER);
    }

    private void style(Path path, String styleClass, double order) {
        path.getStyleClass().setAll(styleClass, layer.styleClass());
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setViewOrder(order);
    }

    List<Node> nodes() {
        return layer.isUnderlined() ? List.of(ground, lines) : List.of(ground);
    }

    void clear() {
        ground.getElements().clear();
        lines.getElements().clear();
    }

    /// @param level which of the lines under the words
    /// @param fontSize in pixels
    void add(Rectangle2D r, int level, double fontSize) {
        ground.getElements()
                .addAll(
                        new MoveTo(r.getMinX(), r.getMinY()),
                        new LineTo(r.getMaxX(), r.getMinY()),
                        new LineTo(r.getMaxX(), r.getMaxY()),
                        new LineTo(r.getMinX(), r.getMaxY()),
                        new ClosePath());
        if (layer.isUnderlined()) {
            double y = Math.round(r.getMaxY() + level * fontSize * LEVEL_STEP_EM) + 0.5;
            lines.getElements().addAll(new MoveTo(r.getMinX(), y), new LineTo(r.getMaxX(), y));
        }
    }
}
