package dateline.view.detail;

import dateline.view.text.WholeText;
import javafx.scene.control.Label;

/// What the detail panel is about. It stays where it is while what is known of it is scrolled, so that a passage is
/// never read without the name of what it is evidence for. A title of many lines is cut and said whole in a tooltip.
final class SummaryHeading extends Label {
    SummaryHeading() {
        getStyleClass().add(DetailStyles.SUMMARY_TITLE);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        WholeText.of(this);
    }

    /// It gives way before the panes overlap: one line is the least.
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(super.computeMinHeight(width), computePrefHeight(width));
    }

    void show(String title) {
        setText(title);
    }
}
