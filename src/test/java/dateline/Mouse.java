package dateline;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a mouse does to a node, where a robot's own mouse would be slow or in the way.
public final class Mouse {
    private Mouse() {}

    /// Clicks on its middle; the pointer jumps there, since the way is not what is tested. Not on the FX thread.
    public static void clickOn(FxRobot robot, Node node) {
        Point2D middle = robot.point(node).query();
        robot.robotContext().getMouseRobot().moveNoWait(middle);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(MouseButton.PRIMARY);
    }

    /// Points at it. On the FX thread.
    public static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
