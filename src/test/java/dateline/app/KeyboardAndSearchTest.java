package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
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

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class KeyboardAndSearchTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "YEAR")
    void arrowsMoveFromEntryToEntryAndFromDayToDay(ViewKind view, FxRobot robot) {
        focusCalendar(robot, view);
        robot.type(KeyCode.DOWN);
        assertEquals(Optional.of("state-visit"), selected());
        robot.type(KeyCode.DOWN);
        assertFalse(selected().equals(Optional.of("state-visit")));
        robot.type(KeyCode.RIGHT);
        assertEquals(LocalDate.of(2024, 5, 17), calendar().cursor());
        robot.type(KeyCode.END);
        assertEquals(LocalDate.of(2024, 5, 21), calendar().cursor());
        assertEquals(Optional.of("expo"), selected());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), selected());
    }

    @Test
    void enterReadsOnAndEscapeReturns(FxRobot robot) {
        focusCalendar(robot, ViewKind.PROGRAMME);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(isIn(window.controller.detail(), focusOwner()), "the focus is in the detail panel");
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertTrue(isIn(window.calendar(), focusOwner()), "the focus is in the calendar");
    }

    @Test
    void f6GoesRoundThePanes(FxRobot robot) {
        focusCalendar(robot, ViewKind.PROGRAMME);
        robot.type(KeyCode.F6);
        OpenWindow.settle();
        assertTrue(isIn(window.controller.detail(), focusOwner()));
        robot.type(KeyCode.F6);
        OpenWindow.settle();
        assertEquals("search", focusOwner().getId());
        robot.type(KeyCode.F6);
        OpenWindow.settle();
        assertTrue(isIn(window.calendar(), focusOwner()));
    }

    @Test
    void backAndForwardGoWhereOneWas(FxRobot robot) {
        Entry gala = window.entry("gala");
        Entry expo = window.entry("expo");
        robot.interact(() -> {
            calendar().select(gala);
            window.calendar().kindProperty().set(ViewKind.MONTH);
            calendar().select(expo);
        });
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(Optional.of(gala), calendar().selected());
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(ViewKind.PROGRAMME, window.calendar().kindProperty().get());
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals(ViewKind.MONTH, window.calendar().kindProperty().get());
    }

    @Test
    void searchFindsEntriesAsOneTypes(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("gala");
        OpenWindow.settle();
        assertTrue(results(robot).getItems().size() >= 2, "an entry and a passage");
        robot.type(KeyCode.ENTER);
        OpenWindow.settle();
        assertEquals(Optional.of("gala"), selected());
    }

    @Test
    void searchFindsPassagesThatNoEntryCites(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("presidential term");
        OpenWindow.settle();
        assertEquals(1, results(robot).getItems().size());
        robot.type(KeyCode.ENTER);
        OpenWindow.settle();
        assertEquals(Optional.empty(), selected());
        assertTrue(window.controller.detail().currentPassageBounds().isPresent(), "the place is shown");
    }

    @Test
    void whatIsNotThereIsSaidNotToBe(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("zeppelin");
        OpenWindow.settle();
        assertFalse(robot.lookup("Nothing found for “zeppelin”").queryAll().isEmpty());
    }

    private void focusCalendar(FxRobot robot, ViewKind view) {
        robot.interact(() -> window.calendar().kindProperty().set(view));
        OpenWindow.settle();
        robot.interact(() -> window.calendar().view().requestFocus());
        OpenWindow.settle();
    }

    private CalendarState calendar() {
        return window.controller.calendar();
    }

    private Optional<String> selected() {
        OpenWindow.settle();
        return calendar().selected().map(Entry::id);
    }

    private Node focusOwner() {
        return window.stage.getScene().getFocusOwner();
    }

    private static ListView<?> results(FxRobot robot) {
        return robot.lookup("#search-results").queryListView();
    }

    private static boolean isIn(Node pane, Node node) {
        return node != null && (node.equals(pane) || isIn(pane, node.getParent()));
    }
}
