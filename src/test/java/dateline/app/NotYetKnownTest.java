package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.view.calendar.CalendarPane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
import org.testfx.util.WaitForAsyncUtils;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class NotYetKnownTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    @Test
    void theListSaysWhatIsOpenOfEachEntry(FxRobot robot) {
        toggle(robot);
        ListView<?> list = robot.lookup("#questions").queryListView();
        assertTrue(list.getItems().contains(window.entry("gala")));
        assertEquals(10, list.getItems().size());
        assertEquals(
                window.entry("gala").title()
                        + ". On which day of 16–17 May 2024? At what hour? Is it in Beijing, as inferred?",
                cell(robot, "gala").getAccessibleText());
    }

    @Test
    void aClickLeadsToTheEntryAndTheCalendarsSelectionIsMarked(FxRobot robot) {
        toggle(robot);
        robot.clickOn(cell(robot, "talks-li"));
        OpenWindow.settle();
        assertEquals(
                Optional.of("talks-li"), window.controller.calendar().selected().map(Entry::id));
        robot.interact(() -> window.controller.calendar().select(window.entry("gala")));
        assertEquals(
                window.entry("gala"),
                robot.lookup("#questions").queryListView().getSelectionModel().getSelectedItem());
    }

    @Test
    void theKeyboardGoesThereAndBack(FxRobot robot) {
        robot.interact(() -> window.calendar().view().requestFocus());
        toggle(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(window.controller.calendar().selected().isPresent());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(window.calendar().view().isFocused(), "Escape leads back to the calendar");
        robot.type(KeyCode.F6);
        OpenWindow.settle();
        assertEquals("questions", window.stage.getScene().getFocusOwner().getId());
        toggle(robot);
        assertTrue(robot.lookup("#questions").queryAll().isEmpty(), "the same keys close it");
    }

    @Test
    void theQuestionsAreCopiedAsText(FxRobot robot) {
        toggle(robot);
        robot.clickOn("#copy-questions");
        String text = WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(
                text.startsWith("Not yet known: "
                        + window.controller.calendar().content().itinerary().title() + "\n\n"),
                text);
        assertTrue(
                text.contains("\n" + window.entry("gala").title()
                        + " (some time on 16 or 17 May 2024; no hour announced; Beijing (inferred))\n"
                        + "- On which day of 16–17 May 2024?\n- At what hour?\n- Is it in Beijing, as inferred?\n"),
                text);
    }

    @Test
    void aFilterGoesForTheListToo(FxRobot robot) {
        toggle(robot);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.write("gala").type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertEquals(1, robot.lookup("#questions").queryListView().getItems().size());
    }

    @Test
    void inALowWindowTheListTakesTheCalendarsPlace(FxRobot robot) {
        robot.interact(() -> window.stage.setHeight(420));
        toggle(robot);
        CalendarPane calendar = window.calendar();
        assertEquals(null, calendar.getScene());
        robot.clickOn("#not-yet-known-close");
        OpenWindow.settle();
        assertEquals(window.stage.getScene(), calendar.getScene());
    }

    @Test
    void inALowWindowTheKeyboardStillGoesRound(FxRobot robot) {
        robot.interact(() -> window.stage.setHeight(420));
        toggle(robot);
        robot.type(KeyCode.F6).type(KeyCode.F6).type(KeyCode.F6);
        OpenWindow.settle();
        assertEquals("questions", window.stage.getScene().getFocusOwner().getId());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(window.calendar().view().isFocused(), "the calendar is back");
    }

    private static void toggle(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.U).release(KeyCode.U, KeyCode.SHORTCUT);
        OpenWindow.settle();
    }

    private Node cell(FxRobot robot, String id) {
        return robot.lookup("#questions").lookup(".review-cell").queryAll().stream()
                .filter(cell -> window.entry(id).equals(((ListCell<?>) cell).getItem()))
                .findFirst()
                .orElseThrow();
    }
}
