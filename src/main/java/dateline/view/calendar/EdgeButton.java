package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import dateline.view.text.Entrance;
import dateline.view.text.Hint;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Says at an edge of the days in sight that there are more beyond it, and goes there.
final class EdgeButton extends Button {
    private final List<Node> siblings;

    /// @param siblings where it is put when there are first days beyond
    EdgeButton(List<Node> siblings, Runnable action) {
        this.siblings = siblings;
        setVisible(false);
        // Over the heading of the last day, which would take the mouse for itself.
        setViewOrder(-1);
        getStyleClass().addAll("edge-button", Styles.FLAT);
        setFocusTraversable(false);
        setManaged(false);
        setMinSize(0, 0);
        Hint.on(this, this::getAccessibleText);
        setOnAction(event -> action.run());
    }

    void show(String text, String spoken, boolean visible) {
        setText(text);
        setAccessibleText(spoken);
        Entrance.show(this, visible, siblings);
    }
}
