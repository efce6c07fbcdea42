package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ExportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The itinerary as files to be dragged; from the keyboard they are copied.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class DragOutTest {
    @TempDir
    static Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 900);
    }

    @Test
    void eachFormatIsAFileThatCanBeTaken(FxRobot robot) {
        open(robot);
        List<String> offered = robot.lookup(".drag-tile").queryAll().stream()
                .filter(tile -> !tile.isDisabled())
                .map(Node::getId)
                .toList();
        List<String> formats = InstalledFormats.all().exports().stream()
                .map(ExportFormat::ending)
                .map(ending -> "drag-" + ending)
                .toList();
        assertEquals(formats, offered);
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
    }

    @Test
    void theKeyboardCopiesWhatTheMouseDrags(FxRobot robot) {
        open(robot);
        for (int i = 1; i < InstalledFormats.all().exports().size(); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        OpenWindow.settle();
        List<File> files = new ArrayList<>();
        robot.interact(() -> files.addAll(Clipboard.getSystemClipboard().getFiles()));
        assertEquals(1, files.size());
        assertEquals(
                Optional.of(window.controller.calendar().content().itinerary()),
                InstalledFormats.all().read(files.getFirst().toPath()).itinerary());
        assertTrue(robot.lookup("#drag-json").query().getAccessibleText().contains("copied"));
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(robot.lookup("#drag-out").tryQuery().isEmpty(), "closed");
    }

    private static void open(FxRobot robot) {
        robot.interact(() -> item(robot).fire());
        OpenWindow.settle();
    }

    private static MenuItem item(FxRobot robot) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .map(Menu::getItems)
                .flatMap(List::stream)
                .filter(item -> "drag-out".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
