package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.controller.Opening;
import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.review.Likelihood;
import dateline.view.calendar.ViewKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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

/// Hours, zones and days in the window: what the clocks say, and what never moves with them.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class WeekAndYearTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 900);
    }

    @Test
    void daysOf23And25HoursAreDrawnAsSuch(FxRobot robot) {
        showCrowded(robot);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 31));
        assertTrue(spokenIn(robot, ".day-heading").contains("Sunday, 31 March 2024, a day of 23 hours"));
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 10, 27));
        assertTrue(spokenIn(robot, ".day-heading").contains("Sunday, 27 October 2024, a day of 25 hours"));
        assertFalse(visible(robot, ".hour-void").isEmpty(), "the other days have that hour once");
    }

    @Test
    void twoRulersWhereTheReaderIsElsewhere(FxRobot robot) {
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 5, 16));
        Set<String> zones = spokenIn(robot, ".calendar-head .hour-ruler");
        assertEquals(2, zones.size(), zones::toString);
        assertTrue(zones.stream().anyMatch(zone -> zone.contains("UTC+8")), zones::toString);
        assertTrue(zones.stream().anyMatch(zone -> zone.contains("UTC+1")), zones::toString);
        showCrowded(robot);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 28));
        assertEquals(1, spokenIn(robot, ".calendar-head .hour-ruler").size(), "the reader's own hours");
    }

    @Test
    void theOtherRulerSaysHowManyDaysLaterItIsThere(FxRobot robot) {
        chooseZone(robot, 1);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 5, 16));
        Set<String> spoken = spokenIn(robot, ".hour-ruler");
        assertTrue(spoken.contains("23:00 UTC+8"), spoken::toString);
        assertTrue(spoken.contains("00:00 UTC+8, one day later"), spoken::toString);
        Set<String> read = robot.lookup(".hour-ruler").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
        assertTrue(read.contains("00:00\n+1 day"), read::toString);
        assertTrue(read.stream().noneMatch(hour -> hour.contains("Fri")), "it is not Friday on each of these days");
    }

    @Test
    void whereTheWeekHasTwoOffsetsTheRulerNamesItsDay(FxRobot robot) {
        showCrowded(robot);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 29));
        assertEquals(
                Set.of("Greenwich Mean Time (UTC) on Friday, 29 March 2024"),
                spokenIn(robot, ".calendar-head .hour-ruler"));
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 21));
        assertEquals(Set.of("Greenwich Mean Time (UTC)"), spokenIn(robot, ".calendar-head .hour-ruler"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME", "MONTH", "WEEK"})
    void anotherZoneNeverMovesADay(ViewKind view, FxRobot robot) {
        show(robot, view, LocalDate.of(2024, 5, 16));
        Set<String> before = placesOfChips(robot);
        assertFalse(before.isEmpty());
        chooseZone(robot, 1);
        assertEquals(before, placesOfChips(robot));
    }

    @Test
    void aFlightKeepsTheZonesOfBothItsEnds(FxRobot robot) {
        showCrowded(robot);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 29));
        robot.interact(() -> window.controller.calendar().select(window.entry("flight")));
        OpenWindow.settle();
        List<String> words = chipsOf(robot, "Flight to Beijing").stream()
                .map(chip ->
                        robot.from(chip).lookup(".meta").<Text>query().getText().replace('\n', ' '))
                .sorted()
                .toList();
        assertEquals(2, words.size(), words::toString);
        assertTrue(words.getFirst().startsWith("12:00 UTC → 06:30 U"), words::toString);
        assertTrue(words.getLast().startsWith("ends 06:30 U"), words::toString);
    }

    @Test
    void inTheReadersZoneAFlightIsOneBlock(FxRobot robot) {
        showCrowded(robot);
        chooseZone(robot, 1);
        show(robot, ViewKind.WEEK, LocalDate.of(2024, 3, 29));
        robot.interact(() -> window.controller.calendar().select(window.entry("flight")));
        OpenWindow.settle();
        assertEquals(1, chipsOf(robot, "Flight to Beijing").size());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME", "MONTH", "WEEK", "AGENDA"})
    void conflictsAreMarkedWhereverEntriesAre(ViewKind view, FxRobot robot) {
        show(robot, view, LocalDate.of(2024, 5, 16));
        assertTrue(visibleIn(robot, ".conflict-sign").isEmpty());
        robot.interact(() -> window.controller
                .calendar()
                .conflictsProperty()
                .set(window.entries().stream().collect(Collectors.toMap(Entry::id, e -> Likelihood.POSSIBLE))));
        OpenWindow.settle();
        assertFalse(visibleIn(robot, ".conflict-sign").isEmpty());
    }

    @Test
    void aDayOfTheYearLeadsToItsMonth(FxRobot robot) {
        show(robot, ViewKind.YEAR, LocalDate.of(2024, 5, 16));
        robot.interact(() -> window.calendar().view().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertEquals(LocalDate.of(2024, 5, 22), window.controller.calendar().cursor());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(LocalDate.of(2025, 5, 22), window.controller.calendar().cursor());
        robot.type(KeyCode.PAGE_UP).type(KeyCode.ENTER);
        OpenWindow.settle();
        assertEquals(ViewKind.MONTH, window.calendar().kindProperty().get());
        assertEquals(LocalDate.of(2024, 5, 22), window.controller.calendar().cursor());
    }

    @Test
    void theYearCountsWhatIsAndWhatMayBe(FxRobot robot) {
        show(robot, ViewKind.YEAR, LocalDate.of(2024, 5, 16));
        Set<String> days = spokenIn(robot, ".year-day");
        assertTrue(days.contains("Thursday, 16 May 2024: 1 entry, 7 more possibly on this day"), days::toString);
        assertTrue(days.contains("Wednesday, 15 May 2024 · today: no entry"), days::toString);
    }

    @Test
    void daysGrowWiderAndNarrower(FxRobot robot) {
        show(robot, ViewKind.PROGRAMME, LocalDate.of(2024, 5, 16));
        int days = visible(robot, ".day-heading").size();
        robot.press(KeyCode.SHORTCUT, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.SHORTCUT);
        robot.press(KeyCode.SHORTCUT, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.SHORTCUT);
        OpenWindow.settle();
        int wider = visible(robot, ".day-heading").size();
        assertTrue(wider < days, days + ", then " + wider);
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.SHORTCUT);
        OpenWindow.settle();
        assertEquals(6, visible(robot, ".day-heading").size(), "the whole programme");
    }

    @Test
    void theHeadingSaysTheDaysThatTheKeyboardWentTo(FxRobot robot) {
        show(robot, ViewKind.PROGRAMME, LocalDate.of(2024, 5, 16));
        show(robot, ViewKind.PROGRAMME, LocalDate.of(2024, 6, 21));
        Text heading = robot.lookup(".period .text").query();
        assertTrue(heading.getText().contains("21 June"), heading::getText);
    }

    private void showCrowded(FxRobot robot) {
        ReadResult read = new ReadResult(Optional.of(CrowdedProgramme.read()), List.of());
        robot.interact(() -> window.controller.show(Opening.of(Optional.empty(), read)));
    }

    private void show(FxRobot robot, ViewKind view, LocalDate day) {
        robot.interact(() -> {
            window.calendar().kindProperty().set(view);
            window.controller.calendar().moveCursor(day);
        });
        OpenWindow.settle();
    }

    private static void chooseZone(FxRobot robot, int which) {
        MenuButton zones = robot.lookup("#zone-button").query();
        robot.interact(() -> zones.getItems().get(which).fire());
        OpenWindow.settle();
    }

    /// Where each entry without an hour is, by its sentence.
    private Set<String> placesOfChips(FxRobot robot) {
        return visibleIn(robot, ".entry-chip").stream()
                .map(chip -> spoken(chip) + " at " + chip.getLayoutX() + " for "
                        + chip.getLayoutBounds().getWidth())
                .collect(Collectors.toSet());
    }

    private List<Node> chipsOf(FxRobot robot, String title) {
        return visible(robot, ".entry-chip").stream()
                .filter(chip -> spoken(chip).startsWith(title))
                .toList();
    }

    private Set<String> spokenIn(FxRobot robot, String selector) {
        return visible(robot, selector).stream().map(WeekAndYearTest::spoken).collect(Collectors.toSet());
    }

    private List<Node> visible(FxRobot robot, String selector) {
        return robot.from(window.calendar().view()).lookup(selector).queryAll().stream()
                .filter(Node::isVisible)
                .toList();
    }

    private List<Node> visibleIn(FxRobot robot, String selector) {
        Node view = window.calendar().view();
        Bounds seen = view.localToScreen(view.getLayoutBounds());
        return visible(robot, selector).stream()
                .filter(node -> seen.intersects(node.localToScreen(node.getLayoutBounds())))
                .toList();
    }

    private static String spoken(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
