package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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

/// The line at the present minute, and the day that is marked as today: by a clock that goes over
/// midnight while the window is open.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class PresentLineTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MIDNIGHT = Instant.parse("2024-05-15T23:00:00Z");

    @TempDir
    Path folder;

    private OpenWindow window;

    /// A clock that goes, from three seconds before midnight to midnight, where it stops.
    private static final class ToMidnight extends Clock {
        private final Instant end = Instant.now().plusSeconds(3);

        @Override
        public ZoneId getZone() {
            return LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            Duration left = Duration.between(Instant.now(), end);
            return left.isNegative() ? MIDNIGHT : MIDNIGHT.minus(left);
        }
    }

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1200, 900, new ToMidnight());
    }

    @Test
    void itStandsOnTheDayThatThePlacesClockShows(FxRobot robot) throws TimeoutException {
        show(robot, ViewKind.WEEK);
        awaitMidnight();
        // Midnight in London is seven in the morning in Beijing.
        Node line = line(robot);
        assertEquals(
                "Now: Thursday, 16 May 2024, 07:00, China Standard Time (UTC+8)",
                line.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(middle(hour(robot, "07:00")), middle(line) + height(robot, "07:00") / 2, 2);
    }

    @Test
    void inTheReadersZoneItStandsAtTheReadersHour(FxRobot robot) throws TimeoutException {
        show(robot, ViewKind.WEEK);
        awaitMidnight();
        MenuButton zones = robot.lookup("#zone-button").query();
        robot.interact(() -> zones.getItems().get(1).fire());
        OpenWindow.settle();
        assertEquals(
                "Now: Thursday, 16 May 2024, 00:00, British Summer Time (UTC+1)",
                line(robot).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void todayBringsItIntoSight(FxRobot robot) throws TimeoutException {
        show(robot, ViewKind.WEEK);
        awaitMidnight();
        robot.interact(() -> window.calendar().view().requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.T);
        OpenWindow.settle();
        Bounds at = line(robot).localToScreen(line(robot).getLayoutBounds());
        assertTrue(window.body(robot).contains(at), at + " in " + window.body(robot));
    }

    @Test
    void atMidnightAnotherDayIsToday(FxRobot robot) throws TimeoutException {
        show(robot, ViewKind.PROGRAMME);
        awaitMidnight();
        List<String> today = robot.lookup(".day-heading").queryAll().stream()
                .filter(Node::isVisible)
                .map(heading -> String.valueOf(heading.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .filter(words -> words.contains("today"))
                .toList();
        assertEquals(List.of("Thursday, 16 May 2024 · today"), today);
        assertTrue(robot.lookup(".day-column-today").queryAll().stream().anyMatch(Node::isVisible));
    }

    private void awaitMidnight() throws TimeoutException {
        LocalDate next = LocalDate.of(2024, 5, 16);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> window.controller.calendar().content().today().equals(next));
        OpenWindow.settle();
    }

    private void show(FxRobot robot, ViewKind view) {
        robot.interact(() -> {
            window.calendar().kindProperty().set(view);
            window.controller.calendar().moveCursor(LocalDate.of(2024, 5, 16));
        });
        OpenWindow.settle();
    }

    private Node line(FxRobot robot) {
        List<Node> lines = robot.from(window.calendar().view()).lookup(".present-line").queryAll().stream()
                .filter(Node::isVisible)
                .toList();
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    private Label hour(FxRobot robot, String words) {
        return robot.lookup(".hour-ruler").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && label.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private double height(FxRobot robot, String words) {
        return hour(robot, words).getHeight();
    }

    private static double middle(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return (at.getMinY() + at.getMaxY()) / 2;
    }
}
