package dateline.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("once")
@ExtendWith(ApplicationExtension.class)
class ArticleInputTest {
    private final DetailContext context = Visit.context();

    @SuppressWarnings("NullAway.Init") // made before each test
    private PaneStage stage;

    @Start
    void start(Stage window) {
        stage = new PaneStage(window);
        stage.show(context, 890, 660);
    }

    @Test
    void clickOnAPassageChoosesTheEntryThatCitesIt(FxRobot robot) {
        robot.clickOn(on("Putin will also hold talks with Li Qiang"));
        assertEquals(List.of(Visit.entry(context, "talks-li")), stage.chosen);
    }

    @Test
    void clickOnAPassageOfSeveralEntriesOffersThem(FxRobot robot) {
        robot.clickOn(on("scheduled for 16"));
        List<MenuItem> items = stage.pane.reading().article().passageMenu().getItems();
        List<String> titles = items.stream().map(MenuItem::getText).toList();
        assertTrue(titles.contains("Talks between Putin and Xi Jinping"), titles.toString());
        assertTrue(titles.contains("State visit of President Putin to China"), titles.toString());
        assertTrue(stage.chosen.isEmpty());
        robot.clickOn("Talks between Putin and Xi Jinping");
        assertEquals(List.of(Visit.entry(context, "talks-xi")), stage.chosen);
    }

    @Test
    void theQuoteThatWasClickedBecomesTheCurrentOne(FxRobot robot) {
        Entry talks = Visit.entry(context, "talks-xi");
        stage.pane.setOnEntryChosen(entry -> stage.pane.selectedEntryProperty().set(entry));
        robot.clickOn(on("The agenda of the summit"));
        assertEquals(talks, stage.pane.selectedEntryProperty().get());
        List<EvidenceCard> cards = stage.pane.entrySummary().evidence().cards();
        assertFalse(cards.get(0).isCurrent());
        assertTrue(cards.get(1).isCurrent());
    }

    @Test
    void clickBesideThePassagesChoosesNothing(FxRobot robot) {
        robot.clickOn(on("It will be his first foreign trip"));
        assertTrue(stage.chosen.isEmpty());
    }

    @Test
    void theCursorIsAHandOnMarkedTextOnly(FxRobot robot) {
        robot.moveTo(on("Putin will also hold talks with Li Qiang"));
        assertEquals(Cursor.HAND, stage.article().getCursor());
        robot.moveTo(on("It will be his first foreign trip"));
        assertEquals(Cursor.TEXT, stage.article().getCursor());
    }

    @Test
    void doubleClickSelectsAWordAndCopiesIt(FxRobot robot) {
        robot.doubleClickOn(on("presidential"));
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("presidential", clipboard());
        assertEquals(List.of("presidential"), stage.copied);
    }

    @Test
    void threeClicksSelectTheParagraph() {
        press(at("presidential"), 3);
        assertEquals(context.itinerary().articles().getFirst().paragraphs().getFirst(), selected());
    }

    @Test
    void dragSelectsAcrossParagraphs() {
        int from = text().indexOf("in the course of it.");
        int to = text().indexOf("In a statement") + "In a".length();
        PaneStage.onFxThread(() -> {
            fire(MouseEvent.MOUSE_PRESSED, caret(from), 1, false);
            fire(MouseEvent.MOUSE_DRAGGED, caret(to), 1, false);
            fire(MouseEvent.MOUSE_RELEASED, caret(to), 1, false);
            return null;
        });
        assertEquals("in the course of it.\n\nIn a", selected());
    }

    @Test
    void shiftAndClickExtendsTheSelection() {
        int from = text().indexOf("It will be");
        int to = text().indexOf(" The trip is");
        PaneStage.onFxThread(() -> {
            fire(MouseEvent.MOUSE_PRESSED, caret(from), 1, false);
            fire(MouseEvent.MOUSE_PRESSED, caret(to), 1, true);
            return null;
        });
        assertEquals("It will be his first foreign trip of his new presidential term.", selected());
    }

    @Test
    void selectAllCopiesTheWholeTextWithItsSource(FxRobot robot) {
        robot.clickOn(on("It will be his first"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        PaneStage.onFxThread(() -> {
            stage.pane.reading().article().copyMenu().copyWithSource();
            return null;
        });
        assertEquals(
                "“" + text() + "”\n— Putin to pay state visit to China this week, Kremlin announces, 14 May 2024",
                clipboard());
    }

    @Test
    void shiftAndArrowsSelectByTheKeyboard(FxRobot robot) {
        PaneStage.onFxThread(() -> {
            stage.article().requestFocus();
            stage.article().selection().clearAt(0);
            return null;
        });
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("Ru", selected());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("Russian", selected());
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("Russia", selected());
    }

    @Test
    void tabAndEnterChooseAPassageByTheKeyboard(FxRobot robot) {
        PaneStage.onFxThread(() -> {
            stage.article().requestFocus();
            return null;
        });
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(Visit.entry(context, "state-visit")), stage.chosen);
    }

    @Test
    void tabBringsEachPlaceItComesToIntoView(FxRobot robot) {
        stage.show(context, 300, 240);
        stage.select(Visit.entry(context, "talks-xi"));
        PaneStage.onFxThread(() -> {
            stage.pane.requestFocus();
            return null;
        });
        for (int i = 0; i < 50; i++) {
            robot.push(KeyCode.TAB);
            PaneStage.onFxThread(() -> {
                stage.pulse();
                Node owner = Objects.requireNonNull(stage.pane.getScene().getFocusOwner());
                Bounds at = stage.pane.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
                // What is higher than its view is seen from its beginning; the text itself may stay as it was scrolled.
                boolean seen = at.getMinY() >= 0 && at.getMinY() < stage.pane.getHeight();
                assertTrue(seen || owner.equals(stage.article()), owner.getAccessibleText() + " is at " + at);
                return null;
            });
        }
    }

    @Test
    void arrowsAndPagesScroll(FxRobot robot) {
        PaneStage.onFxThread(() -> {
            stage.article().requestFocus();
            return null;
        });
        robot.push(KeyCode.DOWN);
        double down = stage.pane.reading().scroller().scrollY();
        robot.push(KeyCode.END);
        double end = stage.pane.reading().scroller().scrollY();
        robot.push(KeyCode.HOME);
        assertTrue(0 < down && down < end, down + " and " + end);
        assertEquals(0, stage.pane.reading().scroller().scrollY());
    }

    private String text() {
        return stage.article().text();
    }

    private String selected() {
        return PaneStage.onFxThread(() -> stage.article().selection().selectedText());
    }

    private static String clipboard() {
        return PaneStage.onFxThread(() -> Clipboard.getSystemClipboard().getString());
    }

    /// The middle of the words' first line, on the screen.
    private Point2D on(String words) {
        return PaneStage.onFxThread(() -> stage.article().localToScreen(at(words)));
    }

    private Point2D at(String words) {
        int from = text().indexOf(words);
        Bounds bounds = PaneStage.onFxThread(() -> stage.article()
                .boundsOf(new TextPositionSelector(from, from + Math.min(4, words.length())))
                .orElseThrow());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Just before a character.
    private Point2D caret(int offset) {
        Bounds bounds = stage.article()
                .boundsOf(new TextPositionSelector(offset, offset + 1))
                .orElseThrow();
        return new Point2D(bounds.getMinX() + 0.5, bounds.getCenterY());
    }

    private void press(Point2D at, int clicks) {
        PaneStage.onFxThread(() -> {
            fire(MouseEvent.MOUSE_PRESSED, at, clicks, false);
            return null;
        });
    }

    private void fire(EventType<MouseEvent> type, Point2D at, int clicks, boolean shift) {
        Point2D scene = stage.article().localToScene(at);
        Point2D screen = stage.article().localToScreen(at);
        stage.article()
                .fireEvent(new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }
}
