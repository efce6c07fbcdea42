package dateline.view.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Marks a value as inferred and says why it is believed.
final class InferredLine extends TextFlow {
    private final Label chip = new Label();
    private final Text reason = new Text();

    InferredLine() {
        getStyleClass().addAll(DetailStyles.INFERRED_LINE, DetailStyles.SMALL_PRINT);
        chip.getStyleClass().add(DetailStyles.INFERRED_CHIP);
        reason.getStyleClass().add(DetailStyles.INFERRED_REASON);
        getChildren().addAll(chip, reason);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// @param mark what is inferred, in a word or two
    void show(String mark, String why) {
        chip.setText(mark);
        reason.setText("  " + why);
        setAccessibleText(mark + ": " + why);
    }
}
