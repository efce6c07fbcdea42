package dateline.view.text;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a node is for, in a tooltip. A tooltip is a window of its own and most nodes are never pointed at, so it is
/// made when one first is.
public final class Hint {
    static final double WIDTH = 420;

    private Hint() {}

    /// These words, also for a screen reader as the node's help.
    public static void on(Node node, String words) {
        node.setAccessibleHelp(words);
        on(node, () -> words);
    }

    /// These words, asked for each time that the node is pointed at; none while they are empty.
    public static void on(Node node, Supplier<String> words) {
        Tooltip[] made = new Tooltip[1];
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            String now = words.get();
            if (now.isEmpty()) {
                Tooltip.uninstall(node, made[0]);
                return;
            }
            if (made[0] == null) {
                made[0] = wrapping();
            }
            made[0].setText(now);
            Tooltip.install(node, made[0]);
        });
    }

    static Tooltip wrapping() {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }
}
