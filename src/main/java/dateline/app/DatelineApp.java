package dateline.app;

import dateline.controller.Opening;
import dateline.controller.Services;
import dateline.controller.Settings.Frame;
import dateline.controller.SettingsFile;
import dateline.controller.WindowController;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window.
public final class DatelineApp extends Application {
    private static final double LEAST_WIDTH = 600;
    private static final double LEAST_HEIGHT = 400;
    /// How much of a remembered window must lie on a screen for its place to be used again, in pixels.
    private static final double GRIP = 80;

    /// What is read for the next window: the toolkit makes the application itself and hands it nothing but texts.
    private static final AtomicReference<Optional<CompletableFuture<Opening>>> BEGUN =
            new AtomicReference<>(Optional.empty());

    private final CrashLog crashes = CrashLog.ofThisMachine();
    private final FirstFrame firstFrame = new FirstFrame();
    private CompletableFuture<Opening> opening = new CompletableFuture<>();

    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        opening = BEGUN.getAndSet(Optional.empty())
                .orElseGet(() -> reading(getParameters().getRaw()));
    }

    /// Begins to read while the toolkit and the window's parts are still being made.
    ///
    /// @param args the program's
    static void read(String... args) {
        BEGUN.set(Optional.of(reading(List.of(args))));
    }

    private static CompletableFuture<Opening> reading(List<String> args) {
        Optional<Path> file = file(args).filter(name -> !WindowController.isArticle(name));
        CompletableFuture<Opening> read = CompletableFuture.supplyAsync(
                () -> Opening.of(file, file.map(InstalledFormats.all()::read).orElseGet(BundledItinerary::read)));
        ForkJoinPool.commonPool().execute(Composition::learnWords);
        return read;
    }

    @Override
    public void start(Stage stage) {
        Appearance.prepare();
        Services services = Composition.services(
                stage,
                firstFrame,
                new SettingsFile(UserFolder.ofThisMachine().settings()),
                target -> getHostServices().showDocument(target.toString()),
                crashes::reportFailure);
        WindowController controller = new WindowController(services);
        crashes.alsoTell(file -> Platform.runLater(() -> controller.sayThatSomethingWentWrong(file)));
        // With a size from the start: else the toolkit lays all of it out once more, only to ask for a size that it
        // then does not use.
        Scene scene = new Scene(
                controller.root(),
                controller.frame().width(),
                controller.frame().height());
        new Appearance(controller.themeProperty()).dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(controller.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, controller.frame());
        controller.setOnQuit(() -> controller.leave(stage::close));
        stage.setOnCloseRequest(event -> {
            event.consume();
            controller.leave(stage::close);
        });
        stage.setOnHidden(event -> controller.remember(frame(stage)));
        Opening first = opening.join();
        if (first.isSound()) {
            controller.show(first);
        } else {
            controller.openExample();
        }
        firstFrame.execute(() -> stage.getIcons().setAll(icons()));
        firstFrame.await();
        stage.show();
        file(getParameters().getRaw()).filter(WindowController::isArticle).ifPresent(controller::open);
        if (!first.isSound()) {
            // When there is a window for the dialog to stand over, and the toolkit is not in the middle of its picture.
            firstFrame.execute(() -> Platform.runLater(() -> controller.show(first)));
        }
    }

    private static List<Image> icons() {
        return IntStream.of(16, 32, 48, 128)
                .mapToObj(size -> "/icon/dateline-" + size + ".png")
                .map(DatelineApp.class::getResource)
                .map(icon -> new Image(Objects.requireNonNull(icon).toExternalForm()))
                .toList();
    }

    private static Optional<Path> file(List<String> arguments) {
        return arguments.stream()
                .findFirst()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize);
    }

    private static void place(Stage stage, Frame frame) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(frame.width(), screen.getWidth()));
        stage.setHeight(Math.min(frame.height(), screen.getHeight()));
        if (frame.hasPlace() && isOnScreen(frame)) {
            stage.setX(frame.x());
            stage.setY(frame.y());
        }
        stage.setMaximized(frame.maximized());
    }

    /// A screen that was there last time may be gone.
    private static boolean isOnScreen(Frame frame) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(s -> s.contains(frame.x() + frame.width() / 2, frame.y() + GRIP / 2)
                        && s.intersects(frame.x(), frame.y(), frame.width(), frame.height()));
    }

    private static Frame frame(Stage stage) {
        return new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
