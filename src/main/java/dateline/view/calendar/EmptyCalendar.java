package dateline.view.calendar;

import dateline.view.text.Icon;
import dateline.wording.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the calendar's place while there is no entry: what to do.
final class EmptyCalendar extends VBox {
    private Runnable onOpenFile = () -> {};

    EmptyCalendar(Texts texts) {
        getStyleClass().add("empty-calendar");
        Label heading = new Label(texts.get("empty.heading"));
        heading.getStyleClass().add("heading");
        Label hint = new Label(texts.get("empty.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Button open = new Button(texts.get("empty.open"), new Icon(Feather.FOLDER));
        open.setOnAction(event -> onOpenFile.run());
        Icon icon = new Icon(Feather.CALENDAR);
        icon.getStyleClass().add("large-icon");
        getChildren().addAll(icon, heading, hint, open);
    }

    void setOnOpenFile(Runnable action) {
        onOpenFile = action;
    }
}
