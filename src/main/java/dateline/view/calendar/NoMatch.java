package dateline.view.calendar;

import dateline.view.text.Icon;
import dateline.wording.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the calendar's place while a filter lets no entry be seen: that it is so, and the way out.
final class NoMatch extends VBox {
    private final Button clear;
    private Runnable onClearFilter = () -> {};

    NoMatch(Texts texts) {
        getStyleClass().add("empty-calendar");
        Label heading = new Label(texts.get("no-match.heading"));
        heading.getStyleClass().add("heading");
        Label hint = new Label(texts.get("no-match.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        clear = new Button(texts.get("no-match.clear"));
        clear.setId("no-match-clear");
        clear.setOnAction(event -> onClearFilter.run());
        Icon icon = new Icon(Feather.FILTER);
        icon.getStyleClass().add("large-icon");
        getChildren().addAll(icon, heading, hint, clear);
    }

    @Override
    public void requestFocus() {
        clear.requestFocus();
    }

    void setOnClearFilter(Runnable action) {
        onClearFilter = action;
    }
}
