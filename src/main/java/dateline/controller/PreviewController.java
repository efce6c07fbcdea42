package dateline.controller;

import dateline.format.BriefingPages;
import dateline.format.ExportOptions;
import dateline.format.Picture;
import dateline.model.Itinerary;
import dateline.view.dialog.BriefingForm.Answer;
import dateline.view.dialog.BriefingForm.Preview;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Has the first page of a briefing painted in the background, once for each change of the options, and drops what is
/// no longer wanted.
final class PreviewController implements Preview {
    private final BriefingPages pages;
    private final Executor worker;
    private final Itinerary itinerary;
    private final Function<Answer, ExportOptions> options;
    private Optional<Task<Picture>> painting = Optional.empty();

    PreviewController(
            BriefingPages pages, Executor worker, Itinerary itinerary, Function<Answer, ExportOptions> options) {
        this.pages = pages;
        this.worker = worker;
        this.itinerary = itinerary;
        this.options = options;
    }

    @Override
    public void paint(Answer answer, int width, Consumer<Image> painted, Runnable failed) {
        stop();
        PaintTask task = new PaintTask(options.apply(answer), width);
        task.setOnSucceeded(event -> painted.accept(image(task.getValue())));
        task.setOnFailed(event -> failed.run());
        painting = Optional.of(task);
        worker.execute(task);
    }

    /// Without an interrupt, which would close files that other threads read from.
    @Override
    public void stop() {
        painting.ifPresent(task -> task.cancel(false));
        painting = Optional.empty();
    }

    private final class PaintTask extends Task<Picture> {
        private final ExportOptions chosen;
        private final int width;

        PaintTask(ExportOptions chosen, int width) {
            this.chosen = chosen;
            this.width = width;
        }

        @Override
        protected Picture call() throws Exception {
            return pages.first(
                    itinerary,
                    chosen,
                    width,
                    new TaskProgress(this::isCancelled, fraction -> updateProgress(fraction, 1)));
        }
    }

    private static Image image(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
