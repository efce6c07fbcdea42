package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.calendar.CalendarState;
import dateline.view.calendar.ViewKind;
import dateline.view.window.DrawerKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole window without a mouse: everything can be reached, says what it is to a screen reader, and shows that the
/// keyboard is there.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {
    private static final int MOST_STOPS = 90;
    /// A ring of this many pixels is seen: the shortest side of any control, twice.
    private static final int SEEN_PIXELS = 20;

    private static final int RING = 5;

    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 800);
    }

    /// Where the keyboard was, and how many pixels there changed when it went on.
    private record Stop(Node node, int changed) {}

    @ParameterizedTest
    @EnumSource(names = {"MAP", "CONFLICTS"})
    void tabGoesRoundTheWindowAndEachStopSaysWhatItIs(DrawerKind drawer, FxRobot robot) {
        robot.interact(() -> {
            window.controller.calendar().select(window.entry("gala"));
            window.controller.drawerProperty().set(drawer);
        });
        OpenWindow.settle();
        robot.interact(() -> window.calendar().view().requestFocus());
        List<Stop> stops = walk(robot);
        assertEquals(
                List.of(),
                stops.stream().flatMap(stop -> flaw(stop.node()).stream()).toList());
        assertEquals(
                List.of(),
                stops.stream()
                        .filter(stop -> stop.changed() < SEEN_PIXELS)
                        .map(Stop::node)
                        .toList(),
                "stops without a ring");
        Set<String> ids =
                stops.stream().map(stop -> String.valueOf(stop.node().getId())).collect(Collectors.toSet());
        assertTrue(
                ids.containsAll(Set.of("search", "filter-button", "zone-button", "legend-button", "open-button")),
                () -> "reached " + ids);
        assertTrue(stops.stream().anyMatch(stop -> isIn(window.controller.detail(), stop.node())), "the detail panel");
    }

    @Test
    void keysGoFromScreenToScreenAndToTheEnds(FxRobot robot) {
        focusCalendar(robot);
        robot.type(KeyCode.DIGIT2);
        assertEquals(ViewKind.MONTH, kind());
        robot.type(KeyCode.DOWN).type(KeyCode.PAGE_DOWN);
        assertEquals(6, cursor().getMonthValue());
        robot.type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP);
        assertEquals(4, cursor().getMonthValue());
        robot.type(KeyCode.HOME);
        assertEquals(LocalDate.of(2024, 5, 16), cursor());
        robot.type(KeyCode.END);
        assertEquals(LocalDate.of(2024, 5, 21), cursor());
        robot.type(KeyCode.T);
        assertEquals(LocalDate.of(2024, 5, 15), cursor());
    }

    @Test
    void eachViewHasItsNumber(FxRobot robot) {
        focusCalendar(robot);
        List<ViewKind> seen = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            robot.type(key);
            OpenWindow.settle();
            seen.add(kind());
            assertTrue(isIn(window.calendar(), focusOwner()), "the keyboard stays in the calendar");
        }
        assertEquals(List.of(ViewKind.YEAR, ViewKind.AGENDA, ViewKind.WEEK, ViewKind.MONTH, ViewKind.PROGRAMME), seen);
    }

    @Test
    void aSlashBeginsASearchAndEscapeLeavesItEmpty(FxRobot robot) {
        focusCalendar(robot);
        robot.write("/");
        OpenWindow.settle();
        assertEquals("search", focusOwner().getId());
        robot.write("12");
        assertEquals(ViewKind.PROGRAMME, kind(), "digits are words here");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE); // the list, then the words
        OpenWindow.settle();
        assertTrue(robot.lookup("#search").queryTextInputControl().getText().isEmpty());
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        robot.type(KeyCode.DIGIT2);
        assertEquals(ViewKind.MONTH, kind(), "and then the calendar has the keyboard");
    }

    @Test
    void aDateIsAskedForAndGoneTo(FxRobot robot) {
        focusCalendar(robot);
        robot.press(KeyCode.SHORTCUT, KeyCode.G).release(KeyCode.G, KeyCode.SHORTCUT);
        OpenWindow.settle();
        assertTrue(robot.lookup("#date-field").query().isFocused(), "one can write at once");
        robot.write("nonsense").type(KeyCode.ENTER);
        OpenWindow.settle();
        assertTrue(robot.lookup("#date-hint").queryLabeled().getText().contains("nonsense"), "the mistake is said");
        robot.write("2024-05-20").type(KeyCode.ENTER);
        OpenWindow.settle();
        assertEquals(LocalDate.of(2024, 5, 20), cursor());
        assertTrue(robot.lookup("#date-field").queryAll().isEmpty(), "the question is gone");
    }

    @Test
    void menusOpenAndEveryItemHasWords(FxRobot robot) {
        focusCalendar(robot);
        robot.type(KeyCode.F10).type(KeyCode.DOWN);
        OpenWindow.settle();
        Set<String> items = openMenuItems();
        assertTrue(items.size() > 5, () -> "the first menu: " + items);
        assertFalse(items.contains(""), "each item has words");
        robot.type(KeyCode.RIGHT);
        OpenWindow.settle();
        assertFalse(openMenuItems().equals(items), "the next menu");
        robot.type(KeyCode.ESCAPE);
        OpenWindow.settle();
        assertEquals(Set.of(), openMenuItems());
    }

    private List<Stop> walk(FxRobot robot) {
        List<Stop> stops = new ArrayList<>();
        Node first = focusOwner();
        Node node = first;
        do {
            Rectangle2D around = around(node);
            WritableImage with = picture(robot, around);
            robot.type(KeyCode.TAB);
            OpenWindow.settle();
            stops.add(new Stop(node, different(with, picture(robot, around))));
            node = focusOwner();
            if (System.getenv("WALK") != null)
                System.err.println(node + " " + stops.getLast().changed());
        } while (!node.equals(first) && stops.size() < MOST_STOPS);
        assertTrue(stops.size() > 12 && stops.size() < MOST_STOPS, "stops: " + stops.size());
        return stops;
    }

    private static Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                bounds.getMinX() - RING,
                bounds.getMinY() - RING,
                bounds.getWidth() + 2 * RING,
                bounds.getHeight() + 2 * RING);
    }

    private WritableImage picture(FxRobot robot, Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = window.stage.getScene().getRoot().snapshot(parameters, null));
        return picture[0];
    }

    private static Optional<String> flaw(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean silent = String.valueOf(text == null ? "" : text).isBlank()
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
        boolean unknown = node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE;
        return silent || unknown
                ? Optional.of(node + (silent ? " says nothing" : "") + (unknown ? " has no role" : ""))
                : Optional.empty();
    }

    private static int different(WritableImage with, WritableImage without) {
        PixelReader a = with.getPixelReader();
        PixelReader b = without.getPixelReader();
        int count = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                count += a.getArgb(x, y) == b.getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private static Set<String> openMenuItems() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getText)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private void focusCalendar(FxRobot robot) {
        robot.interact(() -> window.calendar().view().requestFocus());
        OpenWindow.settle();
    }

    private ViewKind kind() {
        OpenWindow.settle();
        return window.calendar().kindProperty().get();
    }

    private LocalDate cursor() {
        OpenWindow.settle();
        CalendarState state = window.controller.calendar();
        return state.cursor();
    }

    private Node focusOwner() {
        return window.stage.getScene().getFocusOwner();
    }

    private static boolean isIn(Node pane, Node node) {
        return node != null && (node.equals(pane) || isIn(pane, node.getParent()));
    }
}
