package dateline.view.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing that is known of an entry, with a sign before it and, under it, what of it is inferred and why.
final class FactRow extends HBox {

    /// @param mark what is inferred, in a word or two
    /// @param reason why it is believed
    /// @param inFull whether the reason stands beside the mark, or is said when the reader points at it
    record Inferred(String mark, String reason, boolean inFull) {}

    private final Label text = new Label();
    private final VBox column = new VBox(text);
    private final List<InferredLine> rows = new ArrayList<>();

    FactRow(Node sign) {
        getStyleClass().add(DetailStyles.FACT);
        StackPane place = new StackPane(sign);
        place.getStyleClass().add(DetailStyles.FACT_SIGN);
        place.setMinWidth(USE_PREF_SIZE);
        text.setWrapText(true);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        getChildren().addAll(place, column);
    }

    Label text() {
        return text;
    }

    /// @param name the whole, for those who do not see the sign
    void show(String words, String name, List<Inferred> inferred) {
        text.setText(words);
        text.setAccessibleText(name);
        while (rows.size() < inferred.size()) {
            InferredLine row = new InferredLine();
            rows.add(row);
            column.getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean used = i < inferred.size();
            rows.get(i).setVisible(used);
            rows.get(i).setManaged(used);
            if (used) {
                rows.get(i).show(inferred.get(i));
            }
        }
        show(true);
    }

    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
