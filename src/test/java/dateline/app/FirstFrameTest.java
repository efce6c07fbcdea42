package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the first picture can do without comes after it, in the order in which it was asked for.
@ExtendWith(ApplicationExtension.class)
class FirstFrameTest {
    private final FirstFrame firstFrame = new FirstFrame();
    private final List<String> done = new ArrayList<>();
    private boolean laidOutInAPulse;
    private boolean shown;

    @Start
    void start(Stage stage) {
        Region root = new Region() {
            @Override
            protected void layoutChildren() {
                laidOutInAPulse |= shown;
            }
        };
        firstFrame.execute(() -> done.add("one" + (laidOutInAPulse ? "" : " too early")));
        firstFrame.execute(() -> firstFrame.execute(() -> done.add("asked for by the second")));
        firstFrame.execute(() -> done.add("three"));
        stage.setScene(new Scene(root, 200, 100));
        firstFrame.await();
        stage.show();
        shown = true;
        root.requestLayout();
    }

    @Test
    void isDoneAfterThePictureAndFromThenOnAtOnce(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.size() == 3);
        robot.interact(() -> {
            firstFrame.execute(() -> done.add("at once"));
            assertTrue(done.contains("at once"));
        });
        assertEquals(List.of("one", "asked for by the second", "three", "at once"), done);
    }
}
