package dateline.view.detail;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.format.Png;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Draws the panel into pictures, to be looked at: `DetailShot FOLDER`.
final class DetailShot {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Path folder;

    private DetailShot(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            new DetailShot(Path.of(args[0])).all();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void all() {
        for (boolean dark : new boolean[] {false, true}) {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            String mode = dark ? "dark" : "light";
            shot("overview-" + mode, 560, 760, dark, pane -> pane.setContext(Visit.context()));
            shot("entry-" + mode, 560, 760, dark, pane -> select(pane, "talks-xi"));
            shot("inferred-" + mode, 560, 900, dark, pane -> select(pane, "expo-opening"));
            shot("wide-" + mode, 880, 300, dark, pane -> select(pane, "talks-xi"));
            shot("small-" + mode, 300, 180, dark, pane -> select(pane, "talks-li"));
            shot("large-" + mode, 900, 1300, dark, pane -> select(pane, "harbin"));
            shot("background-" + mode, 560, 760, dark, pane -> {
                select(pane, "talks-xi");
                pane.showNote(Visit.itinerary().background().getFirst());
            });
            shot("empty-" + mode, 560, 400, dark, pane -> {});
        }
    }

    private static void select(DetailPane pane, String id) {
        DetailContext context = Visit.context();
        pane.setContext(context);
        pane.selectedEntryProperty().set(Visit.entry(context, id));
    }

    private void shot(String name, int width, int height, boolean dark, Consumer<DetailPane> state) {
        DetailPane pane = new DetailPane(Locale.UK);
        Scene scene = new Scene(pane, width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(DetailShot.class.getResource("/css/dateline.css"))
                        .toExternalForm());
        pane.pseudoClassStateChanged(DARK, dark);
        state.accept(pane);
        scene.snapshot(null);
        // The second picture is of the panel at rest.
        write(name, scene.snapshot(null));
    }

    private void write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            Png.write(width, height, pixels, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
