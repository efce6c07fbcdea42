package dateline.view.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Marks a value as inferred and says why it is believed.
final class InferredLine extends HBox {
    private final Label chip = new Label();
    private final Label reason = new Label();

    InferredLine() {
        getStyleClass().add(DetailStyles.INFERRED_LINE);
        chip.getStyleClass().add(DetailStyles.INFERRED_CHIP);
        chip.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().addAll(DetailStyles.SMALL_PRINT, DetailStyles.MUTED);
        reason.setWrapText(true);
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(chip, reason);
    }

    /// @param mark what is inferred, in a word or two
    void show(String mark, String why) {
        chip.setText(mark);
        reason.setText(why);
    }
}
