package dateline.view.text;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Tooltips that say what is cut. A tooltip is a window of its own and most nodes are never pointed at, so it is made
/// when it is first needed.
public final class WholeText {
    /// Long enough not to follow a mouse that only passes over a calendar full of entries.
    private static final Duration DELAY = Duration.millis(900);

    private WholeText() {}

    /// The label's whole text in a tooltip for as long as it is cut. Returns the label.
    public static <L extends Labeled> L of(L label) {
        Tooltip[] made = new Tooltip[1];
        label.textTruncatedProperty().subscribe(cut -> {
            if (cut && made[0] == null) {
                made[0] = Hint.wrapping();
                made[0].textProperty().bind(label.textProperty());
            }
            label.setTooltip(cut ? made[0] : null);
        });
        return label;
    }

    /// These words in a tooltip, worked out when it is shown; none while they are empty.
    public static void on(Node node, Supplier<String> words) {
        Tooltip[] made = new Tooltip[1];
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            if (made[0] == null) {
                made[0] = Hint.wrapping();
                made[0].setShowDelay(DELAY);
                made[0].setOnShowing(showing -> made[0].setText(words.get()));
                Tooltip.install(node, made[0]);
                // A long sentence lies over the neighbours; who moves on wants to see and click them, not it.
                node.addEventHandler(MouseEvent.MOUSE_MOVED, moved -> made[0].hide());
            }
        });
    }
}
