package dateline.app;

import dateline.controller.Opening;
import dateline.controller.Services;
import dateline.controller.SettingsFile;
import dateline.controller.WindowController;
import dateline.format.Formats;
import dateline.model.Entry;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarPane;
import dateline.view.window.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window with the bundled visit, as a test finds it: everything is real but the dialogs, the clock, and that
/// slow work is done at once.
final class OpenWindow {
    static final Clock NOON_BEFORE_THE_VISIT =
            Clock.fixed(Instant.parse("2024-05-15T12:00:00Z"), ZoneId.of("Europe/London"));

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final AnsweringPages pages = new AnsweringPages();
    final WindowController controller;
    final Stage stage;

    /// What is around the window.
    ///
    /// @param clock the reader's
    /// @param worker does slow work; at once, unless it is to be slow
    record World(Clock clock, Formats formats, Executor worker) {
        static World at(Clock clock) {
            return new World(clock, InstalledFormats.all(), Runnable::run);
        }
    }

    private OpenWindow(Stage stage, Path settings, World world) {
        this.stage = stage;
        controller = controller(settings, dialogs, pages, world, Runnable::run);
    }

    /// What is shown, for a scene without a window: it can have any size. On the FX thread.
    static WindowController controller(Path settings) {
        return controller(settings, Runnable::run);
    }

    /// @param later does what the first picture can do without
    static WindowController controller(Path settings, Executor later) {
        return controller(
                settings, new AnsweringDialogs(), new AnsweringPages(), World.at(NOON_BEFORE_THE_VISIT), later);
    }

    private static WindowController controller(
            Path settings, AnsweringDialogs dialogs, AnsweringPages pages, World world, Executor later) {
        return new WindowController(new Services(
                world.formats(),
                pages,
                BundledItinerary::read,
                Locale.UK,
                world.clock(),
                world.worker(),
                later,
                dialogs,
                new SettingsFile(settings),
                Composition.drafting(Locale.UK),
                link -> {},
                file -> {}));
    }

    /// On the FX thread.
    static OpenWindow open(Stage stage, Path settings, double width, double height) {
        return open(stage, settings, width, height, NOON_BEFORE_THE_VISIT);
    }

    /// On the FX thread.
    ///
    /// @param clock the reader's
    static OpenWindow open(Stage stage, Path settings, double width, double height, Clock clock) {
        return open(stage, settings, width, height, World.at(clock));
    }

    /// On the FX thread.
    static OpenWindow open(Stage stage, Path settings, double width, double height, World world) {
        OpenWindow window = new OpenWindow(stage, settings, world);
        Scene scene = new Scene(window.controller.root());
        window.controller.themeProperty().set(Theme.LIGHT);
        new Appearance(window.controller.themeProperty()).dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(window.controller.titleProperty());
        window.controller.show(Opening.of(Optional.empty(), BundledItinerary.read()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return window;
    }

    List<Entry> entries() {
        return controller.calendar().content().itinerary().entries();
    }

    Entry entry(String id) {
        return controller.calendar().content().itinerary().entry(id).orElseThrow();
    }

    CalendarPane calendar() {
        return controller.calendarPane();
    }

    /// The chips of an entry that are in sight, whole.
    List<Node> chips(FxRobot robot, Entry entry) {
        return inSight(
                robot,
                ".entry-chip",
                chip -> spoken(entry).equals(chip.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    /// The agenda's rows of an entry that are in sight, whole.
    List<Node> agendaRows(FxRobot robot, Entry entry) {
        return inSight(robot, ".agenda-cell", row -> spoken(entry).equals(row.getAccessibleText()));
    }

    /// The buttons "+3 more" that are in sight.
    List<Button> moreButtons(FxRobot robot) {
        return inSight(robot, ".more-button", button -> true).stream()
                .map(Button.class::cast)
                .toList();
    }

    private String spoken(Entry entry) {
        CalendarContent content = controller.calendar().content();
        return content.wording().describe(entry, content.itinerary());
    }

    private List<Node> inSight(FxRobot robot, String selector, Predicate<Node> wanted) {
        Bounds body = body(robot);
        return robot.from(calendar()).lookup(selector).queryAll().stream()
                .filter(node -> node.isVisible() && wanted.test(node))
                .filter(node -> body.contains(node.localToScreen(node.getLayoutBounds())))
                .toList();
    }

    /// Where chips are seen: the view without its head, and a little more, since edges fall between pixels.
    Bounds body(FxRobot robot) {
        Bounds view = calendar().view().localToScreen(calendar().view().getLayoutBounds());
        double head = robot.from(calendar().view()).lookup(".calendar-head").queryAll().stream()
                .mapToDouble(node -> node.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
        return new BoundingBox(
                view.getMinX() - 2, view.getMinY() + head - 2, view.getWidth() + 4, view.getHeight() - head + 4);
    }

    /// Waits until all that was asked for is done and laid out: on a busy machine, the next pulse can be late.
    static void settle() {
        // Whoever sent events has waited for them already; this is for what they asked to be done later.
        WaitForAsyncUtils.waitForFxEvents(2);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> List.copyOf(Window.getWindows()).stream()
                        .map(Window::getScene)
                        .forEach(scene -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                        }));
    }
}
