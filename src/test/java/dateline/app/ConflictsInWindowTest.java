package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.review.ConflictGroup;
import dateline.review.Conflicts;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.ViewKind;
import dateline.view.review.ConflictsPane;
import dateline.wording.ConflictWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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
    void onePersonsOpenDayIsOneRowThatNamesItsEntriesAndTheReason(FxRobot robot) {
        toggle(robot);
        // The seven entries of President Putin whose day or hour is open.
        assertEquals(1, rows(robot).size());
        ConflictGroup only = rows(robot).getFirst();
        assertEquals(7, only.entries().size());
        String spoken = cell(robot, only).getAccessibleText();
        assertTrue(
                spoken.startsWith(
                        "Possible: Vladimir Putin at all 7, 16–17 May 2024; nothing announced keeps them apart. "),
                spoken);
        only.entries().forEach(entry -> assertTrue(spoken.contains(entry.title()), spoken));
        assertEquals(
                "0 certain, 1 possible",
                robot.lookup("#conflicts-count").queryLabeled().getText());
    }

    @Test
    void whereNobodyIsNamedNothingIsClaimed(FxRobot robot) {
        CalendarContent all = window.controller.calendar().content();
        List<Entry> unnamed = all.itinerary().entries().stream()
                .map(e -> new Entry(
                        e.id(),
                        e.title(),
                        e.when(),
                        e.place(),
                        e.certainty(),
                        e.lifecycle(),
                        List.of(),
                        e.notes(),
                        e.inferences(),
                        e.citations(),
                        e.extras()))
                .toList();
        toggle(robot);
        ConflictsPane pane = (ConflictsPane) robot.lookup("#conflicts").query();
        Conflicts none = new Conflicts(List.of(), true);
        robot.interact(() -> pane.show(none, unnamed, new ConflictWords(all.wording())));
        assertTrue(placeholder(robot).contains("name nobody who takes part"), placeholder(robot));
        robot.interact(() -> pane.show(none, all.itinerary().entries(), new ConflictWords(all.wording())));
        assertTrue(placeholder(robot).contains("cannot be told"), placeholder(robot));
        List<Entry> named = all.itinerary().entries().stream()
                .filter(e -> !e.participants().isEmpty())
                .toList();
        robot.interact(() -> pane.show(none, named, new ConflictWords(all.wording())));
        assertEquals("No entries shown are in conflict, nor can they be.", placeholder(robot));
    }

    private static String placeholder(FxRobot robot) {
        OpenWindow.settle();
        ListView<?> list = robot.lookup("#collisions").queryListView();
        return ((Labeled) list.getPlaceholder()).getText();
    }

    @Test
    void choosingARowLeadsFromTheOneToTheNext(FxRobot robot) {
        toggle(robot);
        ConflictGroup row = rows(robot).getFirst();
        robot.clickOn(robot.from(cell(robot, row)).lookup(".conflict-sign").<Node>query());
        for (Entry entry : row.entries()) {
            assertEquals(Optional.of(entry), selected());
            robot.type(KeyCode.ENTER);
        }
        assertEquals(Optional.of(row.entries().getFirst()), selected());
    }

    @Test
    void aTitleLeadsToItsEntry(FxRobot robot) {
        toggle(robot);
        ConflictGroup row = rows(robot).getFirst();
        robot.clickOn(robot.from(cell(robot, row)).lookup(".hyperlink").queryAll().stream()
                .toList()
                .get(1));
        assertEquals(Optional.of(row.entries().get(1)), selected());
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

    private static List<ConflictGroup> rows(FxRobot robot) {
        ListView<ConflictGroup> list = robot.lookup("#collisions").queryListView();
        return List.copyOf(list.getItems());
    }

    private static Node cell(FxRobot robot, ConflictGroup conflict) {
        return robot.lookup("#collisions").lookup(".review-cell").queryAll().stream()
                .filter(cell -> conflict.equals(((ListCell<?>) cell).getItem()))
                .findFirst()
                .orElseThrow();
    }
}
