package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.Decision;
import dateline.model.Article;
import dateline.model.Itinerary;
import dateline.view.edit.ReviewRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/// From the bundled article's text to an itinerary file, as a user does it.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ReviewTest {
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
    void thePastedArticleBecomesAFileWithTenEntriesAndTheirEvidence(FxRobot robot) throws IOException {
        read(robot);
        int all = cards(robot).getItems().size();
        assertTrue(all >= 10 && all <= 12, "ten, and at most two others: " + all);
        assertTrue(count(robot).contains(all + " undecided"), count(robot));
        robot.clickOn("#review-accept-all");
        OpenWindow.settle();
        Path file = folder.resolve("visit.json");
        window.dialogs.fileToSave = Optional.of(file);
        robot.clickOn("#review-save");
        OpenWindow.settle();
        assertTrue(Files.exists(file));
        assertEquals(window.stage, Typing.top(), "the review is closed");
        assertTrue(window.stage.getTitle().startsWith(article().headline()), window.stage.getTitle());
        assertEquals(all, window.entries().size());
        assertEquals(List.of(), window.dialogs.reports, "all quotes are found");
        assertTrue(Files.readString(file).startsWith("{\n  \"format\""), "canonical");
    }

    @Test
    void onlyWhatWasAcceptedIsSavedAndTheUserIsToldSo(FxRobot robot) {
        read(robot);
        robot.clickOn("#review-accept");
        OpenWindow.settle();
        assertTrue(count(robot).startsWith("1 accepted"), count(robot));
        window.dialogs.fileToSave = Optional.of(folder.resolve("one.json"));
        robot.clickOn("#review-save");
        OpenWindow.settle();
        assertEquals(1, window.dialogs.questions.size());
        String undecided = (cards(robot).getItems().size() - 1) + " proposals";
        assertTrue(window.dialogs.questions.getFirst().heading().startsWith(undecided));
        assertFalse(Files.exists(folder.resolve("one.json")), "the user went back");
        window.dialogs.answers.add(Optional.of(0));
        robot.clickOn("#review-save");
        OpenWindow.settle();
        assertEquals(1, window.entries().size());
    }

    @Test
    void theKeyboardAloneDoesIt(FxRobot robot) {
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("article-text", Typing.focusOwner().orElseThrow().getId());
        Typing.paste(robot, "#article-text", text());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("article-published", Typing.focusOwner().orElseThrow().getId(), "what is missing");
        Typing.write(robot, "14 May 2024");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("review-cards", Typing.focusOwner().orElseThrow().getId());
        Typing.keys(robot, KeyCode.SPACE);
        assertEquals(Decision.ACCEPTED, row(robot, 0).decision());
        assertEquals(1, cards(robot).getSelectionModel().getSelectedIndex(), "on to the next");
        Typing.keys(robot, KeyCode.DELETE);
        assertEquals(Decision.DROPPED, row(robot, 1).decision());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Decision.UNDECIDED, row(robot, 1).decision());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Decision.UNDECIDED, row(robot, 0).decision());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(Decision.ACCEPTED, row(robot, 0).decision());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ENTER);
        int all = cards(robot).getItems().size();
        window.dialogs.fileToSave = Optional.of(folder.resolve("keys.json"));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(all, window.entries().size());
    }

    @Test
    void entriesAreMergedSplitAndTheStepsUndone(FxRobot robot) {
        read(robot);
        int all = cards(robot).getItems().size();
        assertEquals("review-cards", Typing.focusOwner().orElseThrow().getId());
        Typing.keys(robot, KeyCode.SHIFT, KeyCode.DOWN);
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.M);
        assertEquals(all - 1, cards(robot).getItems().size());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        assertEquals(all, cards(robot).getItems().size());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(all, cards(robot).getItems().size());
        assertTrue(robot.lookup("#review-undo").query().isDisabled());
    }

    @Test
    void leavingWithWorkUnsavedAsks(FxRobot robot) {
        read(robot);
        robot.clickOn("#review-accept");
        OpenWindow.settle();
        Typing.keys(robot, KeyCode.ESCAPE);
        assertEquals(1, window.dialogs.questions.size());
        assertTrue(robot.lookup("#review-desk").tryQuery().isPresent(), "still there");
        window.dialogs.answers.add(Optional.of(0));
        robot.clickOn("#review-cancel");
        OpenWindow.settle();
        assertEquals(window.stage, Typing.top());
        assertTrue(window.stage.getTitle().startsWith("State visit"), "what was open is still open");
    }

    @Test
    void aTextFileThatIsOpenedLeadsToTheForm(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), "# A headline\n\nThe fair opens on Monday.");
        robot.interact(() -> window.controller.open(file));
        OpenWindow.settle();
        assertTrue(robot.lookup("#article-text")
                .queryAs(javafx.scene.control.TextArea.class)
                .getText()
                .startsWith("A headline"));
        robot.clickOn("#article-read");
        OpenWindow.settle();
        assertTrue(error(robot, "#article-published-error").contains("published"));
        Typing.paste(robot, "#article-published", "31 June 2024");
        robot.clickOn("#article-read");
        OpenWindow.settle();
        assertTrue(error(robot, "#article-published-error").contains("31 June 2024"));
    }

    @Test
    void phrasesWithoutEntryAreCountedAndShown(FxRobot robot) {
        read(robot);
        String before = button(robot);
        ListView<ReviewRow> cards = cards(robot);
        for (int i = 0; i < cards.getItems().size(); i++) {
            int index = i;
            robot.interact(() -> {
                cards.requestFocus();
                cards.getSelectionModel().clearAndSelect(index);
            });
            Typing.keys(robot, KeyCode.DELETE);
        }
        assertFalse(before.equals(button(robot)), "what was dropped is in no entry any more: " + button(robot));
        robot.clickOn("#review-open");
        OpenWindow.settle();
        assertFalse(robot.lookup(".mark-link").queryAll().isEmpty());
    }

    private static String button(FxRobot robot) {
        return robot.lookup("#review-open")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .getText();
    }

    private static String error(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void read(FxRobot robot) {
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.N);
        Typing.paste(robot, "#article-text", text());
        Typing.paste(robot, "#article-published", "2024-05-14");
        robot.clickOn("#article-read");
        OpenWindow.settle();
    }

    @SuppressWarnings("unchecked") // the list of cards
    private static ListView<ReviewRow> cards(FxRobot robot) {
        return robot.lookup("#review-cards").queryAs(ListView.class);
    }

    private static ReviewRow row(FxRobot robot, int index) {
        return cards(robot).getItems().get(index);
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#review-count").queryAs(Label.class).getText();
    }

    private static Article article() {
        Itinerary visit = BundledItinerary.read().itinerary().orElseThrow();
        return visit.articles().getFirst();
    }

    private static String text() {
        return article().headline() + "\n\n" + String.join("\n\n", article().paragraphs());
    }
}
