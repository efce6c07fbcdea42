package dateline.view.detail;

import dateline.view.text.Hint;
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
        Hint.on(chip, chip::getAccessibleHelp);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(FactRow.Inferred inferred) {
        chip.setText(inferred.mark());
        reason.setText(inferred.inFull() ? "  " + inferred.reason() : "");
        chip.setAccessibleHelp(inferred.inFull() ? "" : inferred.reason());
        setAccessibleText(inferred.mark() + ": " + inferred.reason());
    }
}
