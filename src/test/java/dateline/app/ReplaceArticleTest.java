package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Article;
import dateline.model.Entry;
import dateline.view.edit.ReplacementDesk.Row;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
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

/// A newer text of the open itinerary's article, and the times in it that nobody cites.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ReplaceArticleTest {
    private static final String LI = "Putin will also hold talks with Li Qiang";

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
    void whatIsLostIsListedBeforeAnythingIsReplaced(FxRobot robot) {
        String older = article().text();
        give(robot, "replace-article");
        Typing.paste(robot, "#replace-text", older.replaceAll("(?s)Putin will also hold talks.*?cooperation\\.", ""));
        assertTrue(button(robot, "#replace-replace").isDisabled(), "nothing was compared yet");
        robot.clickOn("#replace-compare");
        OpenWindow.settle();
        assertEquals(1, rows(robot).size());
        assertTrue(rows(robot).getFirst().quote().contains(LI));
        assertTrue(rows(robot).getFirst().state().startsWith("Not found"));
        assertEquals(older, article().text(), "nothing was changed yet");
        robot.clickOn("#replace-replace");
        OpenWindow.settle();
        assertFalse(article().text().contains(LI));
        assertTrue(window.stage.getTitle().startsWith("• "));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(older, article().text(), "one step back");
    }

    @Test
    void theSameTextNeedsNoLookAndAnotherTextIsComparedAnew(FxRobot robot) {
        give(robot, "replace-article");
        Typing.paste(robot, "#replace-text", article().text());
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(List.of(), rows(robot));
        assertTrue(robot.lookup("#replace-count").queryAs(Label.class).getText().endsWith("none needs a look."));
        Typing.paste(robot, "#replace-text", "Something else.");
        assertTrue(button(robot, "#replace-replace").isDisabled());
        Typing.keys(robot, KeyCode.ESCAPE);
        assertFalse(window.stage.getTitle().startsWith("• "));
    }

    @Test
    void timesThatNobodyCitesAreMarkedWhileTheyAreAskedFor(FxRobot robot) {
        List<Entry> ofTheExpo = window.entries().stream()
                .filter(entry -> entry.citations().stream()
                        .anyMatch(c -> c.quote().exact().contains("21 May")))
                .toList();
        for (Entry entry : ofTheExpo) {
            robot.interact(() -> window.controller.calendar().select(window.entry(entry.id())));
            Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.DELETE);
        }
        assertEquals(List.of(), openPhrases(robot));
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.D);
        assertTrue(openPhrases(robot).stream().anyMatch(words -> words.contains("21 May")), openPhrases(robot) + "");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertFalse(openPhrases(robot).stream().anyMatch(words -> words.contains("21 May")), "cited again");
        Typing.keys(robot, KeyCode.SHORTCUT, KeyCode.D);
        assertEquals(List.of(), openPhrases(robot));
    }

    private static List<String> openPhrases(FxRobot robot) {
        return robot.lookup(".mark-link").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(words -> words.endsWith("a time that no entry cites"))
                .toList();
    }

    private Article article() {
        return window.controller.calendar().content().itinerary().articles().getFirst();
    }

    private static Node button(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @SuppressWarnings("unchecked") // the list of findings
    private static List<Row> rows(FxRobot robot) {
        return robot.lookup("#replace-rows").queryAs(ListView.class).getItems();
    }

    private void give(FxRobot robot, String command) {
        robot.interact(() ->
                robot
                        .from(window.stage.getScene().getRoot())
                        .lookup(".menu-bar")
                        .queryAs(MenuBar.class)
                        .getMenus()
                        .stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> command.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        OpenWindow.settle();
    }
}
