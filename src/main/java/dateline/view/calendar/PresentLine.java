package dateline.view.calendar;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The line across a day at the present minute, with a dot where it begins: a shape that nothing else has. What lies
/// under it can be clicked.
final class PresentLine extends Region {
    static final double HEIGHT = 8;
    private static final double LINE = 2;

    private final Region line = GridView.styled("line");
    private final Region dot = GridView.styled("dot");

    PresentLine() {
        getStyleClass().add("present-line");
        getChildren().addAll(line, dot);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, (getHeight() - LINE) / 2, getWidth(), LINE);
        dot.resizeRelocate(0, 0, getHeight(), getHeight());
    }
}
