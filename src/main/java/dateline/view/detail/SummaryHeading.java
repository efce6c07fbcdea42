package dateline.view.detail;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What the detail panel is about. It stays where it is while what is known of it is scrolled, so that a passage is
/// never read without the name of what it is evidence for. A title of many lines is cut and said whole in a tooltip.
final class SummaryHeading extends Label {
    private static final double TOOLTIP_WIDTH = 420;

    private final Tooltip whole = new Tooltip();

    SummaryHeading() {
        getStyleClass().add(DetailStyles.SUMMARY_TITLE);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole : null));
    }

    /// It gives way before the panes overlap: one line is the least.
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(super.computeMinHeight(width), computePrefHeight(width));
    }

    void show(String title) {
        setText(title);
        whole.setText(title);
    }
}
