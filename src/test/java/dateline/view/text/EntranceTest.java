package dateline.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is not seen is not in the scene; what was seen once stays there.
@ExtendWith(ApplicationExtension.class)
class EntranceTest {
    private Button late;
    private Pane parent;

    @Start
    void start(Stage stage) {
        late = new Button("late");
        parent = new Pane();
        stage.setScene(new Scene(parent, 200, 100));
        stage.show();
    }

    @Test
    void comesWhenItIsFirstVisibleAndStays(FxRobot robot) {
        robot.interact(() -> {
            late.setVisible(false);
            Entrance.whenVisible(late, () -> parent.getChildren().add(late));
            assertNull(late.getParent());
            late.setVisible(true);
            late.setVisible(false);
            late.setVisible(true);
            assertEquals(List.of(late), parent.getChildren());
        });
    }

    @Test
    void isThereAtOnceWhereItIsVisibleAlready(FxRobot robot) {
        robot.interact(() -> {
            Entrance.whenVisible(late, () -> parent.getChildren().add(late));
            assertEquals(List.of(late), parent.getChildren());
        });
    }

    @Test
    void hasItsStylesInTheLayoutThatFirstShowsIt(FxRobot robot) {
        robot.interact(() -> {
            Entrance.show(late, false, parent.getChildren());
            assertNull(late.getParent());
            Entrance.show(late, true, parent.getChildren());
            assertNotNull(late.getSkin());
            Entrance.show(late, false, parent.getChildren());
            Entrance.show(late, true, parent.getChildren());
            assertEquals(List.of(late), parent.getChildren());
        });
    }
}
