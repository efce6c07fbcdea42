package dateline.app;

import dateline.controller.Services;
import dateline.controller.SettingsFile;
import dateline.controller.WindowController;
import dateline.model.Entry;
import dateline.view.calendar.CalendarPane;
import dateline.view.window.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window with the bundled visit, as a test finds it: everything is real but the dialogs, the clock, and that
/// slow work is done at once.
final class OpenWindow {
    static final Clock NOON_BEFORE_THE_VISIT =
            Clock.fixed(Instant.parse("2024-05-15T12:00:00Z"), ZoneId.of("Europe/London"));

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final WindowController controller;
    final Stage stage;

    private OpenWindow(Stage stage, Path settings) {
        this.stage = stage;
        Services services = new Services(
                InstalledFormats.all(),
                BundledItinerary::read,
                Locale.UK,
                NOON_BEFORE_THE_VISIT,
                Runnable::run,
                dialogs,
                new SettingsFile(settings),
                link -> {},
                file -> {});
        controller = new WindowController(services);
    }

    /// On the FX thread.
    static OpenWindow open(Stage stage, Path settings, double width, double height) {
        OpenWindow window = new OpenWindow(stage, settings);
        Scene scene = new Scene(window.controller.root(), width, height);
        window.controller.themeProperty().set(Theme.LIGHT);
        new Appearance(window.controller.themeProperty()).dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(window.controller.titleProperty());
        window.controller.show(Optional.empty(), BundledItinerary.read());
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
        String spoken = controller
                .calendar()
                .content()
                .wording()
                .describe(entry, controller.calendar().content().itinerary());
        Bounds view = calendar().view().localToScreen(calendar().view().getLayoutBounds());
        return robot.from(calendar()).lookup(".entry-chip").queryAll().stream()
                .filter(chip -> chip.isVisible() && spoken.equals(chip.getAccessibleText()))
                .filter(chip -> view.contains(chip.localToScreen(chip.getLayoutBounds())))
                .toList();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
