package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.controller.Opening;
import dateline.controller.WindowController;
import dateline.view.window.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The start pays for each control in the scene, seen or not: for the first picture there is none that is not in it.
@Tag("once")
@ExtendWith(ApplicationExtension.class)
class FirstPictureTest {
    /// Of others, within controls that are seen.
    private static final List<String> BUILT_IN = List.of("progress-bar");

    @TempDir
    private Path folder;

    @Test
    void theFirstPictureHasNoControlThatIsNotSeen(FxRobot robot) {
        robot.interact(() -> {
            List<Runnable> later = new ArrayList<>();
            Parent root = open(later::add);
            assertEquals(List.of(), hidden(root, true));
            int before = count(root);
            later.forEach(Runnable::run);
            root.applyCss();
            root.layout();
            assertFalse(count(root) < before * 1.3, "what comes later is no small part");
        });
    }

    private Parent open(Executor later) {
        WindowController controller = OpenWindow.controller(folder.resolve("settings.json"), later);
        Scene scene = new Scene(controller.root(), 1400, 900);
        controller.themeProperty().set(Theme.LIGHT);
        new Appearance(controller.themeProperty()).dress(scene);
        controller.show(Opening.of(Optional.empty(), BundledItinerary.read()));
        controller.root().applyCss();
        controller.root().layout();
        return controller.root();
    }

    /// The style classes of the controls that are not seen.
    private static List<String> hidden(Node node, boolean isSeen) {
        TreeSet<String> found = new TreeSet<>();
        boolean seen = isSeen && node.isVisible();
        if (!seen && node instanceof Control && node.getStyleClass().stream().noneMatch(BUILT_IN::contains)) {
            found.add(node.getStyleClass() + " in " + node.getParent().getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(hidden(child, seen)));
        }
        return List.copyOf(found);
    }

    private static int count(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(FirstPictureTest::count)
                                .sum()
                        : 0);
    }
}
