package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;

/// "+3 more": opens what found no room on a day.
final class MoreButton extends Button {

    MoreButton() {
        getStyleClass().addAll("more-button", Styles.FLAT);
        setFocusTraversable(false);
        setMinSize(0, 0);
    }

    void show(String text, String spoken, Runnable action) {
        setText(text);
        setAccessibleText(spoken);
        setOnAction(event -> action.run());
    }
}
