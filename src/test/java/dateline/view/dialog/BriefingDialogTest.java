package dateline.view.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ZoneView;
import dateline.view.dialog.BriefingForm.Answer;
import dateline.view.dialog.BriefingForm.Preview;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The dialog before a briefing, worked from the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class BriefingDialogTest {
    private static final Answer FIRST = new Answer(0, 0, 0, Set.of(0), true);

    private final List<Answer> painted = new ArrayList<>();
    private final CompletableFuture<Optional<Answer>> answered = new CompletableFuture<>();

    /// Paints nothing but white, at once.
    private final Preview preview = new Preview() {
        @Override
        public void paint(Answer answer, int width, Consumer<Image> done, Runnable failed) {
            painted.add(answer);
            done.accept(new WritableImage(width, width));
        }

        @Override
        public void stop() {}
    };

    @Start
    void start(Stage stage) {
        Texts texts = Texts.of("window", Locale.UK);
        FxDialogs dialogs = new FxDialogs(null, texts, () -> new Wording(Locale.UK, ZoneView.OF_PLACE), () -> {
            throw new AssertionError("nobody asked what the program is");
        });
        BriefingForm form = new BriefingForm(
                "Export the briefing",
                "Export PDF…",
                List.of("A4", "Letter"),
                List.of("English"),
                List.of("As at the place"),
                List.of("Calendar", "Programme"),
                FIRST,
                preview);
        Platform.runLater(() -> answered.complete(dialogs.askForBriefing(form)));
    }

    @Test
    void aChangeIsPaintedAndTaken(FxRobot robot) throws Exception {
        // Paper, language, hours, two sections.
        press(robot, KeyCode.TAB, KeyCode.DOWN);
        press(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        Answer changed = new Answer(1, 0, 0, Set.of(0, 1), true);
        assertEquals(FIRST, painted.getFirst());
        assertEquals(changed, painted.getLast());
        // What is attached; Cancel; Export.
        press(robot, KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertEquals(Optional.of(new Answer(1, 0, 0, Set.of(0, 1), false)), answered.get(10, TimeUnit.SECONDS));
        assertEquals(changed, painted.getLast(), "what is attached is not seen on the page");
    }

    @Test
    void escapeAnswersNothing(FxRobot robot) {
        press(robot, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), answered.getNow(Optional.of(FIRST)));
    }

    @Test
    void withoutASectionThereIsNothingToExport(FxRobot robot) {
        Node action = robot.lookup("Export PDF…").query();
        assertFalse(action.isDisabled());
        robot.clickOn("#briefing-section-0");
        assertTrue(action.isDisabled());
        assertTrue(robot.lookup("Choose at least one section.").tryQuery().isPresent());
        press(robot, KeyCode.ESCAPE);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
