package dateline.view.detail;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What the detail panel is about. It stays where it is while what is known of it is scrolled, so that a passage is
/// never read without the name of what it is evidence for. It is whole up to [#LINES]; a longer one is cut and said
/// whole in a tooltip.
final class SummaryHeading extends Label {
    static final int LINES = 5;

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

    /// What is scrolled under it gives way first.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double line = super.computeMinHeight(-1) - insets;
        return Math.min(super.computePrefHeight(width), snapSizeY(insets + LINES * line));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    void show(String title) {
        setText(title);
        whole.setText(title);
    }
}
