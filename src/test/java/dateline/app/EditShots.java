package dateline.app;

import dateline.model.Article;
import dateline.view.window.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Paints the forms and the review into PNG files, for whoever wants to look: `FOLDER WIDTH HEIGHT light|dark`.
public final class EditShots {
    private EditShots() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.UK);
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Platform.startup(() -> {});
        paint(folder, Double.parseDouble(args[1]), Double.parseDouble(args[2]), args[3]);
        System.exit(0);
    }

    /// Each step by itself, so that what it left for later is done before the next.
    private static void step(Step step) throws Exception {
        for (Step each : List.of(step, (Step) () -> {}, (Step) () -> {})) {
            FutureTask<Boolean> task = new FutureTask<>(() -> {
                each.run();
                return true;
            });
            Platform.runLater(task);
            task.get();
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void paint(Path folder, double width, double height, String theme) throws Exception {
        Stage[] stages = new Stage[2];
        step(() -> {
            stages[0] = new Stage();
            OpenWindow window = OpenWindow.open(
                    stages[0], folder.resolve("settings.json"), width / 0.96, Math.min(960, height / 0.96));
            window.controller.themeProperty().set(Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
        });
        step(() -> press(stages[0].getScene(), "new-from-article"));
        Stage second = (Stage) List.copyOf(Window.getWindows()).getLast();
        Article article =
                BundledItinerary.read().itinerary().orElseThrow().articles().getFirst();
        String suffix = "-" + (int) width + "x" + (int) height + "-" + theme + ".png";
        step(() -> type(second, "#article-text", article.headline() + "\n\n" + article.text()));
        step(() -> press(second, "#article-read"));
        step(() -> shot(second, folder.resolve("form" + suffix)));
        step(() -> type(second, "#article-published", "14 May 2024"));
        step(() -> press(second, "#article-read"));
        step(() -> press(second, "#review-accept"));
        step(() -> press(second, "#review-accept"));
        step(() -> press(second, "#review-drop"));
        step(() -> shot(second, folder.resolve("review" + suffix)));
        step(() -> press(second, "#review-accept-all"));
        step(() -> {
            ((ToggleButton) second.getScene().lookup("#review-open")).setSelected(true);
            cards(second).getSelectionModel().clearSelection();
        });
        step(() -> shot(second, folder.resolve("open" + suffix)));
        step(() -> cards(second).getSelectionModel().clearAndSelect(6));
        step(() -> press(second, "#review-edit"));
        step(() -> shot(second, folder.resolve("entry" + suffix)));
    }

    private static ListView<?> cards(Stage stage) {
        return (ListView<?>) stage.getScene().lookup("#review-cards");
    }

    private static void press(Scene scene, String item) {
        scene.getAccelerators();
        ((javafx.scene.control.MenuBar) scene.lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(i -> item.equals(i.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
    }

    private static void press(Stage stage, String id) {
        settle(stage.getScene());
        ((Button) stage.getScene().lookup(id)).fire();
        settle(stage.getScene());
    }

    private static void type(Stage stage, String id, String text) {
        ((TextInputControl) stage.getScene().lookup(id)).setText(text);
    }

    private static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void shot(Stage stage, Path file) throws Exception {
        Node root = stage.getScene().getRoot();
        settle(root.getScene());
        RenderedWindow.write(stage.getScene().snapshot(null), file);
    }
}
