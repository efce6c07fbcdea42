package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Place;
import dateline.model.When.Within;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Entries of the open itinerary in their form, as a user edits them.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class EditEntryTest {
    @TempDir
    Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 900);
    }

    @AfterEach
    void closeSecondWindow(FxRobot robot) {
        robot.interact(() -> {
            if (Typing.top() instanceof Stage stage && !stage.equals(window.stage)) {
                stage.close();
            }
        });
    }

    @Test
    void anEntryIsChangedUndoneAndSavedAsACopyOfTheExample(FxRobot robot) throws IOException {
        edit(robot, "gala");
        Typing.paste(robot, "#entry-title", "The gala");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("The gala", window.entry("gala").title());
        assertTrue(window.stage.getTitle().startsWith("• "), window.stage.getTitle());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertFalse(window.entry("gala").title().equals("The gala"));
        assertFalse(window.stage.getTitle().startsWith("• "), "as it was opened");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        Path file = folder.resolve("mine.json");
        window.dialogs.fileToSave = Optional.of(file);
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(Files.readString(file).contains("\"title\": \"The gala\""));
        assertFalse(window.stage.getTitle().startsWith("• "), window.stage.getTitle());
        edit(robot, "gala");
        Typing.paste(robot, "#entry-title", "Again");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        window.dialogs.fileToSave = Optional.empty();
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(Files.readString(file).contains("\"title\": \"Again\""), "into its own file");
    }

    @Test
    void whatIsTypedReadsAsASentenceAndBadDatesAreSaid(FxRobot robot) {
        edit(robot, "gala");
        Typing.paste(robot, "#when-first", "17 May 2024");
        Typing.paste(robot, "#when-last", "");
        assertEquals(
                "Reads as: Some time on 17 May 2024; no hour announced.",
                robot.lookup("#when-words").queryAs(Label.class).getText());
        Typing.paste(robot, "#when-first", "31 June 2024");
        assertEquals("", robot.lookup("#when-words").queryAs(Label.class).getText());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(
                robot.lookup("#when-first-error").queryAs(Label.class).getText().contains("31 June 2024"));
        assertEquals("when-first", Typing.focusOwner().orElseThrow().getId());
        Typing.paste(robot, "#when-first", "2024-05-17");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(
                new Within(DateSpan.of(LocalDate.of(2024, 5, 17))),
                window.entry("gala").when());
    }

    @Test
    void whatIsPutRightIsNoLongerSaidToBeWrong(FxRobot robot) {
        edit(robot, "gala");
        assertEquals("Save Entry", robot.lookup("#entry-accept").queryButton().getText());
        Typing.paste(robot, "#when-first", "31 June 2024");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertTrue(robot.lookup("#when-first-error").query().isVisible());
        Typing.paste(robot, "#when-first", "May 16, 2024");
        OpenWindow.settle();
        assertFalse(robot.lookup("#when-first-error").query().isVisible(), "it is a date now");
        assertEquals("", robot.lookup("#entry-problems").queryLabeled().getText());
    }

    @Test
    void aDayOutOfThoseThatTheQuoteSaysIsMarkedAsInferred(FxRobot robot) {
        edit(robot, "gala");
        assertFalse(robot.lookup("#when-narrower").query().isVisible());
        Typing.paste(robot, "#when-first", "17 May 2024");
        Typing.paste(robot, "#when-last", "");
        assertTrue(robot.lookup("#when-narrower").query().isVisible());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(
                Optional.of("The evidence says 16–17 May 2024; that it is narrower is this itinerary’s own reading."),
                window.entry("gala").inferred(Field.DAY));
    }

    @Test
    void aNewPlaceComesFromTheGazetteerWithItsZone(FxRobot robot) {
        edit(robot, "gala");
        robot.interact(() -> {
            ComboBox<?> places = robot.lookup("#entry-place").queryAs(ComboBox.class);
            places.getSelectionModel().selectLast();
        });
        Typing.paste(robot, "#place-name", "Vladivostok");
        robot.interact(() -> robot.lookup("#place-look-up")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        OpenWindow.settle();
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        Entry gala = window.entry("gala");
        Place place =
                window.controller.calendar().content().itinerary().placeOf(gala).orElseThrow();
        assertEquals("Vladivostok", place.name());
        assertEquals("Asia/Vladivostok", place.zone().orElseThrow().getId());
        assertTrue(place.geo().isPresent());
    }

    @Test
    void whatIsTypedIsNotLostWithoutAsking(FxRobot robot) {
        edit(robot, "gala");
        Typing.keys(robot, KeyCode.ESCAPE);
        assertEquals(0, window.dialogs.questions.size(), "nothing was typed");
        edit(robot, "gala");
        Typing.paste(robot, "#entry-title", "The gala");
        Typing.keys(robot, KeyCode.ESCAPE);
        assertEquals(1, window.dialogs.questions.size());
        assertTrue(robot.lookup("#entry-form").tryQuery().isPresent());
    }

    @Test
    void changesAreNotLeftWithoutAsking(FxRobot robot) {
        robot.interact(() -> window.controller.calendar().select(window.entry("gala")));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.DELETE);
        assertEquals(9, window.entries().size());
        robot.interact(() -> window.controller.leave(() -> window.stage.setTitle("left")));
        assertEquals(1, window.dialogs.questions.size());
        robot.interact(window.controller::openExample);
        OpenWindow.settle();
        assertEquals(9, window.entries().size(), "still open");
        window.dialogs.answers.add(Optional.of(1));
        robot.interact(window.controller::openExample);
        OpenWindow.settle();
        assertEquals(10, window.entries().size());
        assertFalse(window.stage.getTitle().startsWith("• "));
    }

    @Test
    void theOfferToUndoADeletionGoesWithTheDeletion(FxRobot robot) {
        robot.interact(() -> window.controller.calendar().select(window.entry("gala")));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.DELETE);
        assertEquals(1, robot.lookup(".notice-bar").queryAll().size());
        robot.clickOn("Undo");
        OpenWindow.settle();
        assertEquals(10, window.entries().size());
        assertEquals(0, robot.lookup(".notice-bar").queryAll().size());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(9, window.entries().size());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        robot.interact(() -> window.controller.calendar().select(window.entry("gala")));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.DELETE);
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, robot.lookup(".notice-bar").queryAll().size(), "it would undo something else now");
    }

    @Test
    void aNewEntryIsAddedAndSelected(FxRobot robot) {
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        Typing.paste(robot, "#entry-title", "Press conference");
        Typing.paste(robot, "#when-first", "17 May 2024");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("Press conference", window.entry("press-conference").title());
        assertEquals(
                Optional.of("press-conference"),
                window.controller.calendar().selected().map(Entry::id));
    }

    private void edit(FxRobot robot, String id) {
        robot.interact(() -> window.controller.calendar().select(window.entry(id)));
        Typing.keys(robot, KeyCode.F2);
    }
}
