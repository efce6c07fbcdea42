package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.review.Conflict;
import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ConflictsInWindowTest {
    private static final String MARK = "May be in conflict with another entry.";

    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 900);
    }

    @Test
    void theListNamesBothEntriesAndTheReason(FxRobot robot) {
        toggle(robot);
        Conflict first = rows(robot).getFirst();
        String spoken = cell(robot, first).getAccessibleText();
        assertTrue(spoken.startsWith("Possible: Vladimir Putin at both; nothing announced keeps them apart. "), spoken);
        assertTrue(
                spoken.contains(first.first().title())
                        && spoken.contains(first.second().title()),
                spoken);
        // The seven entries of President Putin whose day or hour is open, two by two.
        assertEquals(21, rows(robot).size());
    }

    @Test
    void choosingARowLeadsToTheOneAndThenToTheOther(FxRobot robot) {
        toggle(robot);
        Conflict row = rows(robot).get(1);
        robot.clickOn(robot.from(cell(robot, row)).lookup(".conflict-sign").<Node>query());
        assertEquals(Optional.of(row.first()), selected());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(row.second()), selected());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(row.first()), selected());
    }

    @Test
    void aTitleLeadsToItsEntry(FxRobot robot) {
        toggle(robot);
        Conflict row = rows(robot).getFirst();
        robot.clickOn(robot.from(cell(robot, row)).lookup(".hyperlink").queryAll().stream()
                .toList()
                .getLast());
        assertEquals(Optional.of(row.second()), selected());
    }

    @Test
    void entriesAreMarkedWhileTheListIsOpenAndNotAfter(FxRobot robot) {
        assertFalse(marked(robot));
        toggle(robot);
        assertTrue(marked(robot));
        toggle(robot);
        assertFalse(marked(robot));
    }

    @Test
    void theAgendaMarksThemToo(FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(ViewKind.AGENDA));
        toggle(robot);
        Entry gala = window.entry("gala");
        robot.interact(() -> window.controller.calendar().select(gala));
        OpenWindow.settle();
        assertTrue(robot.lookup(".agenda-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .anyMatch(text -> text != null && text.contains(gala.title()) && text.endsWith(MARK)));
    }

    @Test
    void oneListTakesTheOthersPlace(FxRobot robot) {
        toggle(robot);
        robot.press(KeyCode.SHORTCUT, KeyCode.U).release(KeyCode.U, KeyCode.SHORTCUT);
        OpenWindow.settle();
        assertTrue(robot.lookup("#collisions").queryAll().isEmpty());
        assertFalse(robot.lookup("#questions").queryAll().isEmpty());
        assertFalse(marked(robot));
    }

    private boolean marked(FxRobot robot) {
        OpenWindow.settle();
        return robot.from(window.calendar()).lookup(".entry-chip").queryAll().stream()
                .filter(Node::isVisible)
                .map(chip -> String.valueOf(chip.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .anyMatch(text -> text.endsWith(MARK));
    }

    private Optional<Entry> selected() {
        OpenWindow.settle();
        return window.controller.calendar().selected();
    }

    private static void toggle(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
        OpenWindow.settle();
    }

    private static List<Conflict> rows(FxRobot robot) {
        ListView<Conflict> list = robot.lookup("#collisions").queryListView();
        return List.copyOf(list.getItems());
    }

    private static Node cell(FxRobot robot, Conflict conflict) {
        return robot.lookup("#collisions").lookup(".review-cell").queryAll().stream()
                .filter(cell -> conflict.equals(((ListCell<?>) cell).getItem()))
                .findFirst()
                .orElseThrow();
    }
}
