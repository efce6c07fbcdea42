package dateline.controller;

import dateline.format.AtomicFile;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ExportReport;
import dateline.format.Progress;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.view.window.StatusLine;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.concurrent.Task;

/// Saves itineraries as files of their own format, whole or not at all.
final class ItineraryFiles {
    private static final String ENDING = "json";

    private final Services services;
    private final Texts texts;
    private final StatusLine status;

    ItineraryFiles(Services services, Texts texts, StatusLine status) {
        this.services = services;
        this.texts = texts;
        this.status = status;
    }

    /// Whether a file of this name can be saved into as it is; a briefing, say, is made anew from an itinerary.
    static boolean isOwn(Path file) {
        return String.valueOf(file.getFileName()).endsWith("." + ENDING);
    }

    Optional<Path> choose(String suggestedName, Optional<Path> folder) {
        return services.dialogs()
                .chooseFileToSave(texts.get("export.kind." + ENDING), "." + ENDING, suggestedName, folder);
    }

    /// Writes the file away from the FX thread, then calls back; where it cannot be written, the user is told why.
    void save(Itinerary itinerary, Path file, Runnable onSaved) {
        ExportFormat format = services.formats().exportNamed(ENDING).orElseThrow();
        SaveTask task = new SaveTask(itinerary, file, format);
        task.setOnSucceeded(event -> {
            onSaved.run();
            // When the line no longer follows the work.
            Platform.runLater(() -> status.say(texts.get("save.done", String.valueOf(file.getFileName()))));
        });
        task.setOnFailed(event -> services.dialogs()
                .sorry(
                        texts.get("export.failed.heading", String.valueOf(file.getFileName())),
                        texts.get("export.failed.sentence", Reasons.of(task.getException(), texts))));
        status.follow(task);
        services.worker().execute(task);
    }

    private final class SaveTask extends Task<ExportReport> {
        private final Itinerary itinerary;
        private final Path file;
        private final ExportFormat format;

        SaveTask(Itinerary itinerary, Path file, ExportFormat format) {
            this.itinerary = itinerary;
            this.file = file;
            this.format = format;
            updateMessage(texts.get("export.progress", String.valueOf(file.getFileName())));
        }

        @Override
        protected ExportReport call() throws Exception {
            ExportOptions options = new ExportOptions(Paper.A4, texts.locale(), ZoneView.OF_PLACE);
            return AtomicFile.write(file, out -> format.writer().write(itinerary, options, out, Progress.NONE));
        }
    }
}
