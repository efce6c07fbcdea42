package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Mouse;
import dateline.model.Entry;
import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The person's second use: every entry of the visit is clicked in every view, and each click ends with its passage in
/// sight.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ClickEntriesTest {
    @TempDir
    static Path folder;

    private static final int MOST_TURNS = 25;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("none.json"), 1000, 940);
    }

    @ParameterizedTest
    @CsvSource({"PROGRAMME, 1000, 940", "PROGRAMME, 600, 400", "MONTH, 1000, 940", "MONTH, 600, 400"})
    void aClickOnAChipShowsItsEvidence(ViewKind view, int width, int height, FxRobot robot) {
        prepare(robot, view, width, height);
        for (Entry entry : window.entries()) {
            robot.interact(() -> window.controller.calendar().clearSelection());
            pointAtCalendar(robot);
            Mouse.clickOn(robot, scrolledIntoSight(robot, entry));
            assertShows(robot, entry);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 940", "600, 400"})
    void aClickInTheAgendaShowsTheEvidence(int width, int height, FxRobot robot) {
        prepare(robot, ViewKind.AGENDA, width, height);
        for (Entry entry : window.entries()) {
            robot.interact(() -> window.controller.calendar().clearSelection());
            pointAtCalendar(robot);
            Mouse.clickOn(robot, agendaRow(robot, entry));
            assertShows(robot, entry);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-05-16, 2024-05-21", "2023-05-16, 2024-05-16"})
    void fromFarBeyondTheProgrammeItsEdgeIsOneClickAway(LocalDate from, LocalDate edge, FxRobot robot) {
        prepare(robot, ViewKind.PROGRAMME, 1000, 940);
        robot.interact(() -> window.controller.calendar().moveCursor(from));
        OpenWindow.settle();
        assertTrue(robot.lookup("No entries on these days").tryQuery().isPresent(), "the empty days are explained");
        robot.clickOn(robot.lookup(".edge-button").match(Node::isVisible).<Node>query());
        OpenWindow.settle();
        assertEquals(edge, window.controller.calendar().cursor());
        assertTrue(robot.lookup(".entry-chip").queryAll().stream().anyMatch(Node::isVisible), "entries are in sight");
    }

    /// At once: the way there is not what is tested, and the wheel turns what is under the pointer.
    private void pointAtCalendar(FxRobot robot) {
        Bounds view =
                window.calendar().view().localToScreen(window.calendar().view().getLayoutBounds());
        robot.robotContext().getMouseRobot().moveNoWait(new Point2D(view.getCenterX(), view.getCenterY()));
        OpenWindow.settle();
    }

    private void prepare(FxRobot robot, ViewKind view, int width, int height) {
        robot.interact(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
            window.calendar().kindProperty().set(view);
        });
        OpenWindow.settle();
    }

    private void assertShows(FxRobot robot, Entry entry) {
        OpenWindow.settle();
        assertEquals(Optional.of(entry), window.controller.calendar().selected());
        assertEquals(entry, window.controller.detail().selectedEntryProperty().get());
        Bounds passage = WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> window.controller.detail().currentPassageBounds().orElseThrow());
        Bounds viewport = WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> window.controller.detail().articleViewport());
        assertTrue(viewport.getHeight() > 20, "there is room to read: " + viewport);
        boolean inSight = passage.getHeight() <= viewport.getHeight()
                ? viewport.getMinY() - 1 <= passage.getMinY() && passage.getMaxY() <= viewport.getMaxY() + 1
                : Math.abs(passage.getMinY() - viewport.getMinY()) < viewport.getHeight();
        assertTrue(inSight, entry.id() + ": passage " + passage + " in " + viewport);
        assertFalse(robot.lookup(entry.title()).queryAll().isEmpty());
    }

    /// As a user would: turns the wheel until the chip is in sight; if it is nowhere, looks behind "+3 more".
    private Node scrolledIntoSight(FxRobot robot, Entry entry) {
        return scrollingUntil(
                        robot,
                        () -> window.chips(robot, entry).stream().findFirst().or(() -> behindMore(robot, entry)))
                .orElseThrow(() -> new AssertionError(entry.id() + " is nowhere to be seen"));
    }

    private Node agendaRow(FxRobot robot, Entry entry) {
        return scrollingUntil(
                        robot, () -> window.agendaRows(robot, entry).stream().findFirst())
                .orElseThrow(() -> new AssertionError(entry.id() + " is nowhere to be seen"));
    }

    private Optional<Node> scrollingUntil(FxRobot robot, Supplier<Optional<Node>> looking) {
        for (VerticalDirection direction : List.of(VerticalDirection.DOWN, VerticalDirection.UP)) {
            for (int turn = 0; turn < MOST_TURNS; turn++) {
                Optional<Node> found = looking.get();
                if (found.isPresent()) {
                    return found;
                }
                robot.scroll(1, direction);
                OpenWindow.settle();
            }
        }
        return Optional.empty();
    }

    private Optional<Node> behindMore(FxRobot robot, Entry entry) {
        for (Button more : window.moreButtons(robot)) {
            robot.interact(more::fire);
            OpenWindow.settle();
            Optional<Node> row = robot.lookup(".day-popover .list-cell").<ListCell<?>>queryAll().stream()
                    .filter(cell -> entry.equals(cell.getItem()) && cell.isVisible())
                    .map(Node.class::cast)
                    .findFirst();
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }
}
