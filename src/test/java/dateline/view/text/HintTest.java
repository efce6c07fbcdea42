package dateline.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.Mouse;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HintTest {
    /// Where JavaFX keeps a tooltip that was installed on a node.
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final Button button = new Button("Save");
    private final AtomicReference<String> words = new AtomicReference<>("Keeps the file");

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void isMadeWhenTheNodeIsFirstPointedAt(FxRobot robot) {
        Hint.on(button, words::get);
        assertNull(button.getProperties().get(TOOLTIP));
        pointAt(robot);
        assertEquals("Keeps the file", shown());
    }

    @Test
    void saysWhatIsTrueNowAndNothingWhereThereIsNothingToSay(FxRobot robot) {
        Hint.on(button, words::get);
        pointAt(robot);
        words.set("Keeps the file under another name");
        pointAt(robot);
        assertEquals("Keeps the file under another name", shown());
        words.set("");
        pointAt(robot);
        assertNull(shown());
    }

    @Test
    void isHelpForAScreenReaderFromTheStart() {
        Hint.on(button, "Keeps the file");
        assertEquals("Keeps the file", button.getAccessibleHelp());
    }

    private @Nullable String shown() {
        return button.getProperties().get(TOOLTIP) instanceof Tooltip tooltip ? tooltip.getText() : null;
    }

    private void pointAt(FxRobot robot) {
        robot.interact(() -> Mouse.enter(button));
    }
}
