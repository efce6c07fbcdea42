package dateline.app;

import dateline.controller.Opening;
import dateline.controller.Services;
import dateline.controller.SettingsFile;
import dateline.controller.WindowController;
import dateline.format.ReadResult;
import dateline.view.calendar.ViewKind;
import dateline.view.window.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Paints the window as it is now into PNG files, for the README and for whoever wants to look: run with
/// `FOLDER` for the README's pictures, or `FILE.png WIDTH HEIGHT light|dark VIEW [ENTRY] [ITINERARY.json]` for one.
public final class Screenshots {
    private Screenshots() {}

    private record Shot(
            Path file,
            int width,
            int height,
            Theme theme,
            ViewKind view,
            Optional<String> entry,
            Optional<Path> itinerary) {}

    public static void main(String[] args) throws InterruptedException {
        Locale.setDefault(Locale.UK);
        List<Shot> shots = args.length == 1 ? forReadme(Path.of(args[0])) : List.of(one(args));
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            shots.forEach(Screenshots::paint);
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static List<Shot> forReadme(Path folder) {
        Optional<String> expo = Optional.of("expo");
        return List.of(
                new Shot(
                        folder.resolve("window-light.png"),
                        1400,
                        900,
                        Theme.LIGHT,
                        ViewKind.PROGRAMME,
                        expo,
                        Optional.empty()),
                new Shot(
                        folder.resolve("window-dark.png"),
                        1400,
                        900,
                        Theme.DARK,
                        ViewKind.MONTH,
                        expo,
                        Optional.empty()));
    }

    private static Shot one(String... args) {
        return new Shot(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                Theme.valueOf(args[3].toUpperCase(Locale.ROOT)),
                ViewKind.valueOf(args[4].toUpperCase(Locale.ROOT)),
                args.length > 5 && !args[5].isEmpty() ? Optional.of(args[5]) : Optional.empty(),
                args.length > 6 ? Optional.of(Path.of(args[6])) : Optional.empty());
    }

    private static void paint(Shot shot) {
        Services services = Composition.services(null, Runnable::run, SettingsFile.none(), target -> {}, work -> {});
        WindowController controller = new WindowController(services);
        ReadResult read = shot.itinerary().map(InstalledFormats.all()::read).orElseGet(BundledItinerary::read);
        read.problems().forEach(p -> System.err.println(p.toLine(Locale.UK)));
        controller.show(Opening.of(shot.itinerary(), read));
        controller.themeProperty().set(shot.theme());
        Scene scene = new Scene(controller.root(), shot.width(), shot.height());
        new Appearance(controller.themeProperty()).dress(scene);
        controller.calendarPane().kindProperty().set(shot.view());
        RenderedWindow.settle(scene);
        shot.entry()
                .flatMap(id -> controller.calendar().content().itinerary().entry(id))
                .ifPresent(controller.calendar()::select);
        RenderedWindow.settle(scene);
        WritableImage image = scene.snapshot(null);
        try {
            RenderedWindow.write(image, shot.file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
