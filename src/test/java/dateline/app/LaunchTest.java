package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.view.calendar.ViewKind;
import dateline.view.window.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
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

/// The person's first use: the program is launched, and the visit stands on its days.
@ExtendWith(ApplicationExtension.class)
class LaunchTest {
    private static final Pattern AN_HOUR = Pattern.compile("\\d{1,2}[:.]\\d{2}\\b|\\b\\d{1,2} ?[ap]\\.?m\\b");

    @TempDir
    static Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("none.json"), 1000, 940);
    }

    @Test
    void theTitleNamesWhatIsOpen() {
        assertTrue(window.stage.getTitle().startsWith("State visit"), window.stage.getTitle());
        assertTrue(window.stage.getTitle().endsWith("Dateline"), window.stage.getTitle());
    }

    @Test
    void theProgrammeSaysWhereAPlaceIsOnlyInferred(FxRobot robot) {
        Set<String> heads = robot.lookup(".place-heading").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("Beijing, place inferred", "Harbin"), heads);
    }

    /// What has no colour of its own is black: nobody sees it there.
    @Tag("once")
    @ParameterizedTest
    @EnumSource(ViewKind.class)
    void eachWordHasAColourInTheDark(ViewKind view, FxRobot robot) {
        robot.interact(() -> {
            window.controller.themeProperty().set(Theme.DARK);
            window.calendar().kindProperty().set(view);
        });
        OpenWindow.settle();
        Set<String> words = robot.lookup(Text.class::isInstance).<Text>queryAll().stream()
                .filter(text -> text.isVisible() && !text.getText().isBlank() && Color.BLACK.equals(text.getFill()))
                .map(Text::getText)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), words);
    }

    @Test
    void theWholeItineraryIsShownFirst(FxRobot robot) {
        assertTrue(robot.lookup("#summary").queryAs(Label.class).getText().startsWith("10 entries"));
        assertFalse(robot.from(window.controller.detail())
                .lookup("State visit to China, May 2024")
                .queryAll()
                .isEmpty());
    }

    @Test
    void theMonthShowsEveryEntryOnItsDays(FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(ViewKind.MONTH));
        OpenWindow.settle();
        for (Entry entry : window.entries()) {
            assertEquals(days(entry), daysUnder(robot, entry), entry.id());
        }
    }

    @Test
    void theProgrammeShowsEveryEntryOnItsDays(FxRobot robot) {
        for (Entry entry : window.entries()) {
            Set<String> expected = days(entry);
            Set<String> found = daysUnder(robot, entry);
            assertTrue(expected.containsAll(found) && !found.isEmpty(), entry.id() + " is under " + found);
        }
    }

    @Test
    void theExpoIsOneBarAcrossItsFiveDays(FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(ViewKind.MONTH));
        OpenWindow.settle();
        // 17 to 19 May end one week, 20 and 21 begin the next: one bar, broken only where the page is.
        assertEquals(2, window.chips(robot, window.entry("expo")).size());
        assertEquals(Set.of("17", "18", "19", "20", "21"), daysUnder(robot, window.entry("expo")));
    }

    @Tag("once")
    @ParameterizedTest
    @EnumSource(ViewKind.class)
    void nothingThatWasAnnouncedWithoutAnHourHasOne(ViewKind view, FxRobot robot) {
        robot.interact(() -> window.calendar().kindProperty().set(view));
        for (Entry entry : window.entries()) {
            robot.interact(() -> window.controller.calendar().select(entry));
            OpenWindow.settle();
            Set<String> texts =
                    robot.lookup(node -> node instanceof Labeled || node instanceof Text).queryAll().stream()
                            .filter(node -> !isRuler(node))
                            .map(node -> node instanceof Labeled l ? l.getText() : ((Text) node).getText())
                            .filter(text ->
                                    text != null && AN_HOUR.matcher(text).find())
                            .collect(Collectors.toSet());
            assertEquals(Set.of(), texts);
        }
    }

    /// A week's ruler has hours whatever the entries have.
    private static boolean isRuler(Node node) {
        return node != null && (node.getStyleClass().contains("hour-ruler") || isRuler(node.getParent()));
    }

    private static Set<String> days(Entry entry) {
        return entry.when()
                .span(dateline.model.ZoneView.OF_PLACE)
                .orElseThrow()
                .days()
                .map(LocalDate::getDayOfMonth)
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The day numbers whose cell or column lies under a chip of the entry.
    private Set<String> daysUnder(FxRobot robot, Entry entry) {
        Set<String> days = new TreeSet<>();
        for (Node chip : window.chips(robot, entry)) {
            Bounds bar = chip.localToScreen(chip.getLayoutBounds());
            robot.from(window.calendar()).lookup(".day-heading").queryAll().stream()
                    .filter(heading -> heading.isVisible() && isOver(heading, bar))
                    .map(heading -> heading.toString().replaceAll("\\D", ""))
                    .filter(number -> !number.isEmpty())
                    .forEach(days::add);
        }
        return days;
    }

    /// In Programme the heads are far above; in Month a day's number is in the row that the chip is in.
    private boolean isOver(Node heading, Bounds bar) {
        Bounds head = heading.localToScreen(heading.getLayoutBounds());
        boolean sameColumn = bar.getMinX() <= head.getCenterX() && head.getCenterX() <= bar.getMaxX();
        boolean month = window.calendar().kindProperty().get() == ViewKind.MONTH;
        double weekHeight = 400;
        return sameColumn
                && head.getMaxY() <= bar.getMinY() + 1
                && (!month || isNearestAbove(heading, bar, weekHeight));
    }

    private boolean isNearestAbove(Node heading, Bounds bar, double weekHeight) {
        double own = heading.localToScreen(heading.getLayoutBounds()).getMinY();
        return heading.getParent().getChildrenUnmodifiable().stream()
                        .filter(other ->
                                other.isVisible() && other.getStyleClass().contains("day-heading"))
                        .map(other -> other.localToScreen(other.getLayoutBounds()))
                        .filter(b -> b.getMinY() <= bar.getMinY() && bar.getMinY() - b.getMinY() < weekHeight)
                        .mapToDouble(Bounds::getMinY)
                        .max()
                        .orElse(own)
                == own;
    }
}
