package dateline.view.detail;

import dateline.view.text.WholeText;
import javafx.scene.control.Label;

/// What the detail panel is about. It stays where it is while what is known of it is scrolled, so that a passage is
/// never read without the name of what it is evidence for. It is whole up to [#LINES]; a longer one is cut and said
/// whole in a tooltip.
final class SummaryHeading extends Label {
    static final int LINES = 5;

    SummaryHeading() {
        getStyleClass().add(DetailStyles.SUMMARY_TITLE);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        WholeText.of(this);
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
    }
}
