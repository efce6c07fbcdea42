package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.controller.Settings.Frame;
import dateline.controller.SettingsFile;
import dateline.model.Entry;
import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
class MapInWindowTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    @Test
    void placesAreOnTheMapAndListedAsTextAndClaimNoOrder(FxRobot robot) {
        toggle(robot);
        String beijing = "A. Beijing, China; 16–17 May 2024: State visit of President Putin to China; "
                + "Some time on 16 or 17 May 2024: 4 entries";
        String harbin = "B. Harbin, China; Some time on 16 or 17 May 2024: 3 entries; "
                + "17–21 May 2024: Russian-Chinese EXPO; "
                + "17 May 2024 (inferred): Opening ceremony of the Russian-Chinese EXPO";
        assertEquals(beijing, marker(robot, "A").getAccessibleText());
        assertEquals(harbin, marker(robot, "B").getAccessibleText());
        assertEquals(
                Set.of(beijing, harbin),
                Set.copyOf(rows(robot).stream().map(Node::getAccessibleText).toList()));
        assertTrue(
                robot.lookup("#map-count").queryAs(Label.class).getText().contains("letters"),
                "it says what letters mean");
        assertMarkersLieAsTheyShould(robot);
    }

    private static void assertMarkersLieAsTheyShould(FxRobot robot) {
        Bounds west = marker(robot, "A").getBoundsInParent();
        Bounds east = marker(robot, "B").getBoundsInParent();
        assertTrue(east.getMinX() > west.getMinX() && east.getMinY() < west.getMinY(), "to the north-east");
    }

    @Test
    void aClickOnAPlaceGoesThroughItsEntries(FxRobot robot) {
        toggle(robot);
        robot.clickOn(marker(robot, "B"));
        Entry first = selected().orElseThrow();
        assertEquals(Optional.of("harbin"), first.place());
        robot.clickOn(marker(robot, "B"));
        Entry second = selected().orElseThrow();
        assertEquals(Optional.of("harbin"), second.place());
        assertFalse(first.equals(second));
    }

    @Test
    void theCalendarsSelectionIsMarkedOnMapAndList(FxRobot robot) {
        toggle(robot);
        robot.interact(() -> window.controller.calendar().select(window.entry("expo")));
        OpenWindow.settle();
        assertTrue(has(marker(robot, "B"), SELECTED));
        assertFalse(has(marker(robot, "A"), SELECTED));
        assertTrue(rows(robot).stream()
                .filter(ListCell::isSelected)
                .allMatch(row -> row.getAccessibleText().contains("Harbin")));
    }

    @Test
    void hoverGoesBothWays(FxRobot robot) {
        robot.interact(() -> window.stage.setHeight(950));
        toggle(robot);
        robot.moveTo(marker(robot, "A"));
        OpenWindow.settle();
        Entry visit = window.entry("state-visit");
        assertTrue(window.chips(robot, visit).stream().allMatch(chip -> has(chip, LIT)));
        robot.moveTo("#map-count");
        OpenWindow.settle();
        assertTrue(window.chips(robot, visit).stream().noneMatch(chip -> has(chip, LIT)));
        robot.moveTo(window.chips(robot, visit).getFirst());
        OpenWindow.settle();
        assertTrue(has(marker(robot, "A"), LIT));
    }

    @Test
    void aRowOfTheListLetsThePlaceAndItsAgendaRowsStandOut(FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(ViewKind.AGENDA));
        toggle(robot);
        ListCell<?> harbin = rows(robot).stream()
                .filter(row -> row.getAccessibleText().contains("Harbin"))
                .findFirst()
                .orElseThrow();
        robot.moveTo(harbin);
        OpenWindow.settle();
        assertTrue(has(marker(robot, "B"), LIT));
        assertTrue(agendaRows(robot, "harbin").stream().allMatch(row -> has(row, LIT)));
        assertTrue(agendaRows(robot, "beijing").stream().noneMatch(row -> has(row, LIT)));
        robot.interact(() -> window.controller.calendar().select(window.entry("expo")));
        OpenWindow.settle();
        assertFalse(agendaRows(robot, "harbin").isEmpty());
        assertTrue(agendaRows(robot, "harbin").stream().allMatch(row -> has(row, LIT)));
    }

    @Test
    void keysAndButtonsZoomAndMove(FxRobot robot) {
        toggle(robot);
        double apart = apart(robot);
        robot.clickOn("#map-zoom-in");
        OpenWindow.settle();
        assertTrue(apart(robot) > apart * 1.2, "nearer");
        robot.clickOn("#map-fit");
        OpenWindow.settle();
        assertEquals(apart, apart(robot), 1.5);
        robot.interact(() -> robot.lookup("#map-view").query().requestFocus());
        double left = marker(robot, "A").getLayoutX();
        robot.type(KeyCode.RIGHT);
        OpenWindow.settle();
        assertEquals(left - 60, marker(robot, "A").getLayoutX(), 1.5);
        robot.write("-");
        OpenWindow.settle();
        assertTrue(apart(robot) < apart * 0.85, "farther");
        robot.write("0");
        OpenWindow.settle();
        assertEquals(left, marker(robot, "A").getLayoutX(), 1.5);
    }

    @Test
    void theWheelZoomsAtTheMouse(FxRobot robot) {
        toggle(robot);
        double left = marker(robot, "B").getLayoutX();
        double apart = apart(robot);
        robot.moveTo(marker(robot, "B"));
        robot.scroll(3, VerticalDirection.UP);
        OpenWindow.settle();
        assertTrue(Math.abs(apart(robot) - apart) > 10, "it zooms");
        assertEquals(left, marker(robot, "B").getLayoutX(), 4, "what is under the mouse stays");
    }

    /// JavaFX's headless platform has no dragging of its own, so the events are made here.
    @Test
    void theMouseMovesTheMapAndChoosesNothing(FxRobot robot) {
        toggle(robot);
        Label beijing = marker(robot, "A");
        double left = beijing.getLayoutX();
        double top = beijing.getLayoutY();
        double apart = apart(robot);
        robot.interact(() -> {
            fire(beijing, MouseEvent.MOUSE_PRESSED, 5, 5);
            fire(beijing, MouseEvent.MOUSE_DRAGGED, 25, -5);
            fire(beijing, MouseEvent.MOUSE_DRAGGED, 45, -25);
            fire(beijing, MouseEvent.MOUSE_RELEASED, 45, -25);
            fire(beijing, MouseEvent.MOUSE_CLICKED, 45, -25);
        });
        OpenWindow.settle();
        assertEquals(left + 40, beijing.getLayoutX(), 1.5);
        assertEquals(top - 30, beijing.getLayoutY(), 1.5);
        assertEquals(apart, apart(robot), 1.5, "moved, not zoomed");
        assertTrue(selected().isEmpty(), "a drag that begins on a place does not choose it");
        assertTrue(robot.lookup("#map-view").query().isFocused(), "the arrows go on from here");
    }

    @Test
    void theListIsAWayForTheKeyboard(FxRobot robot) {
        toggle(robot);
        robot.interact(() -> robot.lookup("#places").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(selected().flatMap(Entry::place).isPresent());
    }

    @Test
    void aFilterGoesForTheMapToo(FxRobot robot) {
        toggle(robot);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.write("harbin").type(KeyCode.ESCAPE);
        OpenWindow.settle();
        String only = marker(robot, "1").getAccessibleText();
        assertTrue(only.startsWith("1. Harbin, China; "), only);
    }

    @Test
    void thatItIsOpenIsRemembered(FxRobot robot) {
        toggle(robot);
        robot.interact(() -> window.controller.remember(Frame.FIRST));
        assertEquals(
                DrawerKind.MAP,
                new SettingsFile(folder.resolve("settings.json")).read().drawer());
    }

    /// The agenda's rows of entries at a place, those in sight.
    private List<Node> agendaRows(FxRobot robot, String place) {
        return window.entries().stream()
                .filter(entry -> entry.place().equals(Optional.of(place)))
                .flatMap(entry -> window.agendaRows(robot, entry).stream())
                .toList();
    }

    /// At a place of the window that is so far from the node's corner before anything is moved.
    private static void fire(Node node, EventType<MouseEvent> type, double right, double down) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        MouseEvent event = new MouseEvent(
                type,
                at.getMinX() + right,
                at.getMinY() + down,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type != MouseEvent.MOUSE_CLICKED,
                false,
                false,
                false,
                false,
                false,
                new PickResult(node.getScene().getRoot(), at.getMinX() + right, at.getMinY() + down));
        Event.fireEvent(node, event);
    }

    private double apart(FxRobot robot) {
        return Math.abs(marker(robot, "A").getLayoutX() - marker(robot, "B").getLayoutX());
    }

    private Optional<Entry> selected() {
        OpenWindow.settle();
        return window.controller.calendar().selected();
    }

    private static void toggle(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M).release(KeyCode.M, KeyCode.SHIFT, KeyCode.SHORTCUT);
        OpenWindow.settle();
    }

    private static Label marker(FxRobot robot, String number) {
        return robot.lookup(".map-marker").queryAllAs(Label.class).stream()
                .filter(marker -> marker.getText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<ListCell<?>> rows(FxRobot robot) {
        return robot.lookup(".place-cell").queryAll().stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .<ListCell<?>>map(cell -> cell)
                .toList();
    }

    private static boolean has(Node node, PseudoClass state) {
        return node.getPseudoClassStates().contains(state);
    }
}
