package dateline.view.dialog;

import dateline.wording.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The keys and what they do: those of the calendar, then those that are valid everywhere.
final class KeysPane extends ScrollPane {
    private static final List<String> CALENDAR = List.of("arrows", "pages", "enter", "views", "today", "search");

    private final GridPane grid = new GridPane();
    private int row;

    KeysPane(List<KeyLine> everywhere, Texts texts) {
        setId("keys");
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(texts.get("keys.spoken"));
        grid.getStyleClass().add("legend");
        heading(texts.get("keys.calendar"));
        for (String key : CALENDAR) {
            line(new KeyLine(texts.get("keys." + key), texts.get("keys.does." + key)));
        }
        heading(texts.get("keys.everywhere"));
        everywhere.forEach(this::line);
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private void heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("legend-heading");
        grid.add(label, 0, row++, 2, 1);
    }

    private void line(KeyLine line) {
        Label keys = new Label(line.keys());
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Label does = new Label(line.does());
        does.setWrapText(true);
        grid.add(keys, 0, row);
        grid.add(does, 1, row++);
    }
}
