package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
class FilterTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    @ParameterizedTest
    @EnumSource(ViewKind.class)
    void aTickedPlaceLeavesOnlyItsEntriesInEachView(ViewKind view, FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(view));
        tick(robot, "Harbin");
        Set<String> harbin = Set.of("harbin-visit", "expo-opening", "expo", "forum", "students");
        assertEquals(harbin.size(), shown().size());
        assertTrue(shown().stream()
                .allMatch(e -> e.place().equals(window.entry("expo").place())));
        assertEquals("5 of 10 entries", text(robot, "#filter-count"));
        assertTrue(text(robot, "#summary").startsWith("5 of 10 entries"), text(robot, "#summary"));
    }

    @Test
    void wordsFilterAsOneTypes(FxRobot robot) {
        open(robot);
        robot.write("gala");
        OpenWindow.settle();
        assertEquals(Set.of("gala"), shown().stream().map(Entry::id).collect(Collectors.toSet()));
        robot.type(KeyCode.BACK_SPACE, 4);
        OpenWindow.settle();
        assertEquals(10, shown().size());
    }

    @Test
    void theListIsTickedFromTheKeyboard(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.TAB).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
        OpenWindow.settle();
        assertEquals(5, shown().size());
        robot.type(KeyCode.SPACE);
        OpenWindow.settle();
        assertEquals(10, shown().size());
    }

    @Test
    void aChipIsRemovedByClickAndByKey(FxRobot robot) {
        tick(robot, "Harbin");
        tick(robot, "Expected");
        assertEquals(2, chips(robot).size());
        robot.type(KeyCode.ESCAPE);
        robot.clickOn(chips(robot).stream()
                .filter(chip -> chip.getText().equals("How certain: Expected"))
                .findFirst()
                .orElseThrow());
        OpenWindow.settle();
        assertEquals(
                "No longer filter by Place: Harbin",
                chips(robot).iterator().next().getAccessibleText());
        robot.interact(() -> chips(robot).iterator().next().requestFocus());
        robot.type(KeyCode.DELETE);
        OpenWindow.settle();
        assertEquals(10, shown().size());
        assertTrue(chips(robot).isEmpty());
        assertTrue(text(robot, "#summary").startsWith("10 entries"), "nothing is filtered any more");
    }

    @Test
    void whereNothingMatchesTheCalendarSaysSoAndOffersTheWayOut(FxRobot robot) {
        open(robot);
        robot.write("zeppelin");
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertFalse(robot.lookup("No entry matches").queryAll().isEmpty());
        robot.clickOn("#no-match-clear");
        OpenWindow.settle();
        assertEquals(10, shown().size());
        assertTrue(robot.lookup("No entry matches").queryAll().isEmpty());
    }

    @Test
    void whereNothingMatchesTheKeyboardFindsTheWayOut(FxRobot robot) {
        open(robot);
        robot.write("zeppelin").type(KeyCode.ESCAPE);
        OpenWindow.settle();
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.type(KeyCode.F6).type(KeyCode.SPACE);
        OpenWindow.settle();
        assertEquals(10, shown().size());
    }

    @Test
    void theSelectionStaysAndIsSaidToBeHidden(FxRobot robot) {
        Entry gala = window.entry("gala");
        robot.interact(() -> window.controller.calendar().select(gala));
        tick(robot, "Harbin");
        assertEquals(Optional.of(gala), window.controller.calendar().selected());
        assertTrue(text(robot, "#filter-hides-selected").contains(gala.title()));
        robot.interact(() -> window.controller.calendar().select(window.entry("expo")));
        assertFalse(robot.lookup("#filter-hides-selected").query().isVisible());
    }

    @Test
    void clearAllShowsAllAgain(FxRobot robot) {
        tick(robot, "Harbin");
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, robot.lookup("#filter-button:filtered").queryAll().size(), "the button is marked");
        robot.clickOn("#filter-clear");
        assertEquals(0, robot.lookup("#filter-button:filtered").queryAll().size());
        OpenWindow.settle();
        assertEquals(10, shown().size());
        assertFalse(robot.lookup(".filter-bar").query().isVisible());
    }

    @Test
    void anotherFileIsNotFiltered(FxRobot robot) {
        tick(robot, "Harbin");
        robot.interact(window.controller::openExample);
        OpenWindow.settle();
        assertEquals(10, shown().size());
        assertTrue(chips(robot).isEmpty());
    }

    private void open(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.SHORTCUT);
        OpenWindow.settle();
    }

    private void tick(FxRobot robot, String value) {
        if (robot.lookup("#filter-list").queryAll().isEmpty()) {
            open(robot);
        }
        robot.clickOn(robot.lookup(".filter-cell").queryAll().stream()
                .filter(Node::isVisible)
                .filter(cell -> ((ListCell<?>) cell).getAccessibleText() != null)
                .filter(cell -> cell.getAccessibleText().startsWith(value + ","))
                .findFirst()
                .orElseThrow());
        OpenWindow.settle();
    }

    private Set<Entry> shown() {
        CalendarContent content = window.controller.calendar().content();
        return Stream.concat(content.index().entries().stream(), content.index().unscheduled().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Button> chips(FxRobot robot) {
        return robot.lookup(".filter-chip").queryAllAs(Button.class);
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }
}
