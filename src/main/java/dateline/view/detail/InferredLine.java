package dateline.view.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Marks a value as inferred and says why it is believed.
final class InferredLine extends TextFlow {
    private static final double TOOLTIP_WIDTH = 420;

    private final Label chip = new Label();
    private final Text reason = new Text();
    private final Tooltip tooltip = new Tooltip();

    InferredLine() {
        getStyleClass().addAll(DetailStyles.INFERRED_LINE, DetailStyles.SMALL_PRINT);
        chip.getStyleClass().add(DetailStyles.INFERRED_CHIP);
        reason.getStyleClass().add(DetailStyles.INFERRED_REASON);
        getChildren().addAll(chip, reason);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(FactRow.Inferred inferred) {
        chip.setText(inferred.mark());
        reason.setText(inferred.inFull() ? "  " + inferred.reason() : "");
        tooltip.setText(inferred.reason());
        chip.setTooltip(inferred.inFull() ? null : tooltip);
        setAccessibleText(inferred.mark() + ": " + inferred.reason());
    }
}
