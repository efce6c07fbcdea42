package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.dialog.KeyLine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the window says of itself: its keys, a date that is asked for, a file that is not there.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class HelpTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    @Test
    void theKeysAreListedByNamesThatCanBeRead(FxRobot robot) {
        robot.interact(() -> item("keys").fire());
        List<KeyLine> keys = window.dialogs.keys;
        assertTrue(keys.contains(new KeyLine("Ctrl+Plus", "Wider Days")), keys.toString());
        assertTrue(keys.contains(new KeyLine("Ctrl+F", "Find")), keys.toString());
        assertTrue(keys.stream()
                .noneMatch(line -> line.keys().endsWith("++") || line.keys().endsWith("+-")));
    }

    @Test
    void eachMenuHasALetterOfItsOwn() {
        List<String> menus =
                menuBar().getMenus().stream().map(menu -> menu.getText()).toList();
        assertEquals(List.of("_File", "_Edit", "_View", "_Help"), menus);
    }

    @Test
    void noTwoCommandsHaveTheSameWords() {
        List<String> words = items().map(MenuItem::getText).toList();
        assertEquals(words.size(), words.stream().distinct().count(), words.toString());
        assertTrue(words.stream().noneMatch(w -> w.contains("Whole Itinerary")), words.toString());
    }

    @Test
    void aDateIsAskedForInTheLettersOfTheWindowAndAnew(FxRobot robot) {
        robot.interact(() -> item("go-to-date").fire());
        OpenWindow.settle();
        TextField field = robot.lookup("#date-field").queryAs(TextField.class);
        assertFalse(field.getFont().getStyle().contains("Bold"), field.getFont().toString());
        robot.clickOn(field).write("16 foo 2024").type(KeyCode.ENTER);
        OpenWindow.settle();
        Labeled hint = robot.lookup("#date-hint").queryLabeled();
        assertTrue(hint.getText().contains("16 foo 2024"), hint.getText());
        assertFalse(hint.isTextTruncated(), hint.getText());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        robot.interact(() -> item("go-to-date").fire());
        OpenWindow.settle();
        assertEquals("", robot.lookup("#date-field").queryAs(TextField.class).getText());
    }

    @Test
    void aFileThatIsNotThereIsSaidInOneSentence(FxRobot robot) {
        robot.interact(() -> window.controller.open(folder.resolve("none.json")));
        OpenWindow.settle();
        assertEquals(List.of(), window.dialogs.reports);
        assertEquals(
                List.of("The file could not be opened: none.json could not be opened: there is no such file."),
                window.dialogs.apologies);
    }

    private MenuItem item(String id) {
        return items().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }

    private Stream<MenuItem> items() {
        return menuBar().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(i -> i.getText() != null && i.getId() != null);
    }

    private MenuBar menuBar() {
        return (MenuBar) window.stage.getScene().lookup(".menu-bar");
    }
}
