package dateline.app;

import dateline.controller.Opening;
import dateline.controller.Services;
import dateline.controller.SettingsFile;
import dateline.controller.WindowController;
import dateline.format.AtomicFile;
import dateline.format.Png;
import dateline.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Paints the window into a PNG file without a display. Started by [RenderingProcess] as a program of its own.
final class RenderedWindow {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private RenderedWindow() {}

    /// @param args the picture to write; the file to show, or nothing for what comes with the program
    public static void main(String[] args) {
        WindowLauncher.JAVAFX_LOG.setLevel(Level.SEVERE);
        try {
            Path picture = Path.of(args[0]);
            ReadResult read = read(args);
            Platform.startup(() -> exitAfter(() -> paint(window(read), picture)));
        } catch (RuntimeException | LinkageError e) {
            fail(e);
        }
    }

    private static ReadResult read(String... args) {
        return args.length > 1 ? InstalledFormats.all().read(Path.of(args[1])) : BundledItinerary.read();
    }

    /// As it is on a first start: what the user changed last time is not for a picture.
    private static Scene window(ReadResult read) {
        Services services = Composition.services(null, Runnable::run, SettingsFile.none(), target -> {}, work -> {});
        WindowController controller = new WindowController(services);
        controller.show(Opening.of(Optional.empty(), read));
        Scene scene = new Scene(controller.root(), WIDTH, HEIGHT);
        new Appearance(controller.themeProperty()).dress(scene);
        return scene;
    }

    /// Unshown, so that it may be larger than the platform's screen.
    private static void paint(Scene window, Path picture) throws IOException {
        settle(window);
        write(window.snapshot(null), picture);
    }

    static void write(WritableImage image, Path picture) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        AtomicFile.write(picture, out -> {
            Png.write(width, height, argb, out);
            return picture;
        });
    }

    /// A window settles in two or three passes: a heading, for one, is known only when its view has been laid out.
    static void settle(Scene window) {
        for (int pass = 0; pass < 3; pass++) {
            window.getRoot().applyCss();
            window.getRoot().layout();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void exitAfter(Work work) {
        try {
            work.run();
            System.exit(0);
        } catch (IOException | RuntimeException | LinkageError e) {
            fail(e);
        }
    }

    private static void fail(Throwable e) {
        System.err.println(e);
        System.exit(1);
    }
}
