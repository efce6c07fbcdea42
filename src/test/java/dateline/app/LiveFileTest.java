package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.view.detail.DetailPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// A file that another program writes while it is open.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class LiveFileTest {
    @TempDir
    Path folder;

    private OpenWindow window;
    private Path file;

    @Start
    void start(Stage stage) throws IOException {
        window = OpenWindow.open(stage, folder.resolve("settings.json"), 1000, 700);
        file = Files.writeString(folder.resolve("walks.json"), itinerary("Walk 3"));
        window.controller.open(file);
    }

    @Test
    void aChangeIsReadAndSaidAndTheReaderStaysWhereTheyAre(FxRobot robot) throws Exception {
        await(() -> window.entries().size() == 30);
        robot.interact(() -> window.controller.calendar().select(window.entry("walk-20")));
        OpenWindow.settle();
        Path next = Files.writeString(
                folder.resolve("next"),
                itinerary("Stroll").replace("\"walk-4\"", "\"walk-new\"").replace("Walk 4", "Swim"));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        await(() -> window.entry("walk-3").title().equals("Stroll"));
        OpenWindow.settle();
        assertEquals(
                "“walks.json” was changed and read again: one new entry (“Swim”); one entry changed (“Stroll”);"
                        + " one entry gone (“Walk 4”).",
                notice(robot));
        assertEquals(
                Optional.of("walk-20"), window.controller.calendar().selected().map(Entry::id));
        assertTrue(shows(robot, "Walk 20"), "the detail panel still shows it");
    }

    @Test
    void anEditThatBreaksTheFileLeavesWhatWasGoodAndListsTheProblems(FxRobot robot) throws Exception {
        await(() -> window.entries().size() == 30);
        Files.writeString(file, itinerary("Walk 3").replace("2024-05-03", "2024-02-30"));
        await(() -> notice(robot).contains("cannot be read now (one problem)"));
        assertEquals(30, window.entries().size());
        assertTrue(window.dialogs.reports.isEmpty(), "nothing stands in the way");
        await(() -> seen(() -> robot.lookup("Show Problems").tryQuery().isPresent()));
        robot.clickOn("Show Problems");
        OpenWindow.settle();
        assertEquals(9, window.dialogs.reports.getFirst().rows().getFirst().line());
        Files.writeString(file, itinerary("Mended"));
        await(() -> window.entry("walk-3").title().equals("Mended"));
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGoneAndStaysShown(FxRobot robot) throws Exception {
        await(() -> window.entries().size() == 30);
        Files.delete(file);
        await(() -> notice(robot).contains("no longer there"));
        assertEquals(30, window.entries().size());
        Files.writeString(file, itinerary("Back"));
        await(() -> window.entry("walk-3").title().equals("Back"));
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwrittenWithoutAQuestion(FxRobot robot) throws Exception {
        await(() -> window.entries().size() == 30);
        robot.interact(() -> window.controller.calendar().select(window.entry("walk-20")));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.DELETE);
        await(() -> window.entries().size() == 29);
        Files.writeString(file, itinerary("Theirs"));
        await(() -> notice(robot).contains("walks.json"));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        OpenWindow.settle();
        assertEquals(1, window.dialogs.questions.size());
        assertTrue(Files.readString(file).contains("Theirs"), "the question was not answered");
        window.dialogs.answers.add(Optional.of(1));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !Files.readString(file).contains("Theirs"));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        await(() -> Files.readString(file).contains("walk-20"));
        assertEquals(2, window.dialogs.questions.size(), "it is ours again");
    }

    @Test
    void aFileThatIsWrittenAgainAsItWasIsNoNews(FxRobot robot) throws Exception {
        await(() -> window.entries().size() == 30);
        Files.writeString(file, itinerary("Walk 3"));
        Thread.sleep(2_500);
        OpenWindow.settle();
        assertFalse(notice(robot).contains("read again"), notice(robot));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    /// What the bar above the panes says; empty while it says nothing.
    private static String notice(FxRobot robot) {
        return seen(() -> robot.lookup(".notice-bar .label").queryAll().stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining()));
    }

    /// What changes by itself is looked at on the thread that changes it.
    private static <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }

    private boolean shows(FxRobot robot, String words) {
        DetailPane detail = window.controller.detail();
        return robot.from(detail).lookup(".label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && words.equals(label.getText()));
    }

    /// Thirty walks on thirty days, each in a line of its own from line 7 on.
    private static String itinerary(String third) {
        return """
                {
                "format": "dateline-itinerary-1",
                "id": "walks", "title": "Walks",
                "language": "en",
                "zone": "Europe/Oslo",
                "entries": [
                ENTRIES
                ]}
                """.replace(
                "ENTRIES",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "{\"id\": \"walk-" + i + "\", \"title\": \"" + (i == 3 ? third : "Walk " + i)
                                + "\", \"when\": \"2024-05-" + (i < 10 ? "0" : "") + i + "\"}")
                        .collect(Collectors.joining(",\n")));
    }
}
