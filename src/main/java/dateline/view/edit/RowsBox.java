package dateline.view.edit;

import dateline.view.text.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Things of which there can be several, each in a line of its own with a button that takes it out.
///
/// @param <T> what a line stands for
final class RowsBox<T> extends VBox {
    private final String removeWords;
    private final Label error = new Label();
    private final VBox lines = new VBox();
    private final List<Row<T>> rows = new ArrayList<>();
    private final Button add;
    private Runnable onChanged = () -> {};

    /// A line: what is shown, and what it says by now.
    record Row<T>(Node node, Supplier<T> value) {}

    RowsBox(String name, String addWords, String addId, String removeWords, Supplier<Row<T>> maker) {
        this.removeWords = removeWords;
        add = new Button(addWords, new Icon(Feather.PLUS));
        add.setId(addId);
        add.setOnAction(event -> {
            Row<T> row = maker.get();
            add(row);
            row.node().requestFocus();
        });
        Label heading = new Label(name);
        heading.getStyleClass().add("field-name");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        lines.getStyleClass().add("field-group");
        getStyleClass().add("rows-box");
        getChildren().addAll(heading, lines, error, add);
        setError("");
    }

    Button addButton() {
        return add;
    }

    void setOnChanged(Runnable action) {
        onChanged = action;
    }

    void setError(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }

    boolean hasError() {
        return error.isVisible();
    }

    List<T> values() {
        return rows.stream().map(row -> row.value().get()).collect(Collectors.toList());
    }

    void clear() {
        rows.clear();
        lines.getChildren().clear();
    }

    void add(Row<T> row) {
        Button remove = new Button("", new Icon(Feather.X));
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(removeWords);
        remove.setTooltip(new Tooltip(removeWords));
        HBox line = new HBox(row.node(), remove);
        line.getStyleClass().add("form-line");
        HBox.setHgrow(row.node(), Priority.ALWAYS);
        remove.setOnAction(event -> {
            rows.remove(row);
            lines.getChildren().remove(line);
            add.requestFocus();
            onChanged.run();
        });
        rows.add(row);
        lines.getChildren().add(line);
        onChanged.run();
    }
}
