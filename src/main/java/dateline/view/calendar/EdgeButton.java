package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import dateline.view.text.Hint;
import javafx.scene.control.Button;

/// Says at an edge of the days in sight that there are more beyond it, and goes there.
final class EdgeButton extends Button {
    EdgeButton(Runnable action) {
        getStyleClass().addAll("edge-button", Styles.FLAT);
        setFocusTraversable(false);
        setManaged(false);
        setMinSize(0, 0);
        Hint.on(this, this::getAccessibleText);
        setOnAction(event -> action.run());
    }

    void show(String text, String spoken, boolean visible) {
        setVisible(visible);
        setText(text);
        setAccessibleText(spoken);
    }
}
