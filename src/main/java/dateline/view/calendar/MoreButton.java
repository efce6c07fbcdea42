package dateline.view.calendar;

import atlantafx.base.theme.Styles;
import dateline.view.text.WholeText;
import javafx.scene.control.Button;

/// "+3 more": opens what found no room on a day.
final class MoreButton extends Button {

    /// The width of a letter and of the button's edges, near enough to choose between two texts.
    private static final double LETTER_EM = 0.62;

    private static final double EDGES_EM = 0.8;

    private String full = "";
    private String brief = "";

    MoreButton() {
        getStyleClass().addAll("more-button", Styles.FLAT);
        setFocusTraversable(false);
        setMinSize(0, 0);
        WholeText.on(this, this::getAccessibleText);
        widthProperty().subscribe(width -> chooseText());
    }

    /// @param text such as "+3 more"
    /// @param shortText the same in the room of a number
    void show(String text, String shortText, String spoken, Runnable action) {
        full = text;
        brief = shortText;
        setAccessibleText(spoken);
        setOnAction(event -> action.run());
        chooseText();
    }

    private void chooseText() {
        double ems = getWidth() / getFont().getSize();
        setText(full.length() * LETTER_EM + EDGES_EM <= ems ? full : brief);
    }
}
