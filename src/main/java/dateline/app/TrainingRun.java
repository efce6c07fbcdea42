package dateline.app;

import dateline.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Does what a user does first, so that the JVM learns which classes and methods a start needs: opens the bundled
/// itinerary, goes through the views, clicks each entry, exports once, drafts an itinerary of an article in each
/// language, and ends. The package is built with what was learned (JEP 514, ahead-of-time command-line ergonomics).
///
/// Run on JavaFX's headless platform. It is part of the program, since what is learned holds for one class path only.
final class TrainingRun {
    private static final long BETWEEN_STEPS_MILLIS = 60;
    private static final int LONGEST_WAIT = 500;
    private static final String PUBLISHED = "2024-05-14";

    private final Queue<Runnable> steps = new ArrayDeque<>();

    private TrainingRun() {}

    /// @param args articles
    public static void main(String[] args) throws Exception {
        // What a start begins with; here it begins with this class.
        Class.forName(Main.class.getName());
        Path briefing = Files.createTempFile("dateline-training", ".pdf");
        Thread reader = new Thread(() -> new TrainingRun().read(), "dateline-training");
        reader.setDaemon(true);
        reader.start();
        int status = WindowLauncher.launch();
        int exported = TerminalStart.run(Cli.EXPORT, "--to", briefing.toString());
        Files.delete(briefing);
        for (String article : args) {
            draft(article);
        }
        System.exit(Math.max(status, exported));
    }

    private static void draft(String article) throws IOException {
        Path folder = Files.createTempDirectory("dateline-training");
        Path itinerary = folder.resolve("draft.json");
        TerminalStart.run(Cli.DRAFT, article, "--published", PUBLISHED, "--to", itinerary.toString());
        Files.delete(itinerary);
        Files.delete(folder);
    }

    /// The reader of the window, on a thread of its own as readers are.
    private void read() {
        try {
            Window window = awaitWindow();
            while (!isFilled(window)) {
                Thread.sleep(BETWEEN_STEPS_MILLIS);
            }
            Platform.runLater(() -> plan(window.getScene()));
            do {
                Thread.sleep(BETWEEN_STEPS_MILLIS);
                Platform.runLater(() -> next(window));
            } while (window.isShowing());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Window awaitWindow() throws InterruptedException {
        for (int tries = 0; tries < LONGEST_WAIT; tries++) {
            Thread.sleep(BETWEEN_STEPS_MILLIS);
            List<Window> windows = List.copyOf(Window.getWindows());
            if (!windows.isEmpty() && windows.getFirst().isShowing()) {
                return windows.getFirst();
            }
        }
        throw new IllegalStateException("no window was opened");
    }

    /// The detail panel comes after the first picture.
    private static boolean isFilled(Window window) {
        return CompletableFuture.supplyAsync(
                        () -> window.getScene().getRoot().lookup(".summary") != null, Platform::runLater)
                .join();
    }

    private void next(Window window) {
        Runnable step = steps.poll();
        if (step == null) {
            window.hide();
        } else {
            step.run();
        }
    }

    private void plan(Scene scene) {
        planEntries(scene);
        for (Node view : scene.getRoot().lookupAll(".toggle-button")) {
            steps.add(((ToggleButton) view)::fire);
            steps.add(() -> planEntries(scene));
        }
    }

    /// The entries in sight, before all that is planned already.
    private void planEntries(Scene scene) {
        List<Runnable> later = List.copyOf(steps);
        steps.clear();
        scene.getRoot().lookupAll(".entry-chip").forEach(chip -> steps.add(() -> click(chip)));
        steps.addAll(later);
    }

    private static void click(Node node) {
        Point2D at = node.localToScreen(1, 1);
        if (at != null) {
            node.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    1,
                    1,
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        }
    }
}
