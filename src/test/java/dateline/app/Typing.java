package dateline.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// What tests of the forms do with keys and fields.
final class Typing {
    private Typing() {}

    static void keys(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        OpenWindow.settle();
    }

    /// Puts text into a field at once: pasting, without a clipboard that other tests share.
    static void paste(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
        OpenWindow.settle();
    }

    /// Types into the field that has the focus, in the window on top.
    static void write(FxRobot robot, String text) {
        robot.targetWindow(top());
        robot.write(text);
        OpenWindow.settle();
    }

    /// The window that was opened last.
    static Window top() {
        return List.copyOf(Window.getWindows()).getLast();
    }

    static Optional<Node> focusOwner() {
        return Optional.ofNullable(top().getScene().getFocusOwner());
    }
}
