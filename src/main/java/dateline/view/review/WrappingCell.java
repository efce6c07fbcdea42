package dateline.view.review;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell whose texts have as many lines as the list's width asks for: a list measures its cells without their width.
///
/// @param <T> what a row shows
public abstract class WrappingCell<T> extends ListCell<T> {
    /// Room for the list's scroll bar, in pixels.
    private static final double SCROLL_BAR = 18;

    protected WrappingCell() {
        getStyleClass().add("review-cell");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double insets = snappedLeftInset() + snappedRightInset();
        double room = Math.max(0, getListView().getWidth() - SCROLL_BAR - insets);
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}
