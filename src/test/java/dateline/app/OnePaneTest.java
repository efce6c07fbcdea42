package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import dateline.view.window.TextSize;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The least window with the largest text: one pane at a time, and what it holds can be read and reached.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class OnePaneTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 600, 400);
        window.controller.textSizeProperty().set(TextSize.PERCENT_200);
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarHasRoom(ViewKind view, FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(view));
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()));
        assertFalse(isInSight(window.controller.detail()));
        double height = window.calendar().view().getLayoutBounds().getHeight();
        assertTrue(height > 240, "of 400 pixels: " + height);
    }

    @Test
    void severalEntriesAreInSight(FxRobot robot) {
        OpenWindow.settle();
        long whole = window.entries().stream()
                .filter(entry -> !window.chips(robot, entry).isEmpty())
                .count();
        assertTrue(whole >= 3, "entries in sight: " + whole);
    }

    @Test
    void theKeyboardGoesFromPaneToPane(FxRobot robot) {
        robot.interact(() -> window.calendar().view().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(isInSight(window.controller.detail()), "Enter reads on");
        assertFalse(isInSight(window.calendar()));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()), "Esc returns");
        assertTrue(window.calendar().view().isFocused());
        robot.type(KeyCode.F6);
        OpenWindow.settle();
        assertTrue(isInSight(window.controller.detail()), "F6 goes to the next pane");
        robot.type(KeyCode.F6).type(KeyCode.F6);
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()), "and round again");
    }

    @Test
    void aButtonLeadsToTheOtherPane(FxRobot robot) {
        robot.clickOn("#pane-button");
        OpenWindow.settle();
        assertTrue(isInSight(window.controller.detail()));
        robot.clickOn("#pane-button");
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()));
    }

    @Test
    void whatIsAskedOfTheCalendarIsSeenThere(FxRobot robot) {
        robot.clickOn("#pane-button");
        robot.type(KeyCode.DIGIT2);
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()));
        robot.clickOn("#pane-button");
        robot.interact(() -> window.controller.drawerProperty().set(DrawerKind.MAP));
        OpenWindow.settle();
        assertFalse(isInSight(window.controller.detail()));
        assertTrue(isInSight(robot.lookup("#map-view").query()));
    }

    @Test
    void aPassageThatWasSearchedForIsSeen(FxRobot robot) {
        robot.clickOn("#search").write("partnership");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(isInSight(window.controller.detail()));
    }

    @Test
    void theViewsAreAMenu(FxRobot robot) {
        MenuButton views = robot.lookup(".view-menu").query();
        assertEquals("View: Programme", views.getAccessibleText());
        robot.interact(() -> views.getItems().get(1).fire());
        OpenWindow.settle();
        assertEquals(ViewKind.MONTH, window.calendar().kindProperty().get());
        assertEquals("View: Month", views.getAccessibleText());
    }

    @Test
    void whereThereIsRoomBothAreSeen(FxRobot robot) {
        robot.clickOn("#pane-button");
        robot.interact(() -> {
            window.stage.setWidth(1000);
            window.stage.setHeight(900);
        });
        OpenWindow.settle();
        assertTrue(isInSight(window.calendar()));
        assertTrue(isInSight(window.controller.detail()));
        assertFalse(robot.lookup("#pane-button").query().isVisible());
        assertTrue(robot.lookup("#summary").query().getScene() != null, "the status line is back");
    }

    private static boolean isInSight(Node node) {
        return node.getScene() != null && node.getLayoutBounds().getHeight() > 0;
    }
}
