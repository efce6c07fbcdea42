package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Says at an edge of the days in sight that there are more beyond it, and goes there.
final class EdgeButton extends Button {
    private final Tooltip tooltip = new Tooltip();

    EdgeButton(Runnable action) {
        getStyleClass().addAll("edge-button", Styles.FLAT);
        setFocusTraversable(false);
        setManaged(false);
        setMinSize(0, 0);
        setTooltip(tooltip);
        setOnAction(event -> action.run());
    }

    void show(String text, String spoken, boolean visible) {
        setVisible(visible);
        setText(text);
        setAccessibleText(spoken);
        tooltip.setText(spoken);
    }
}
