package dateline.controller;

import dateline.format.AtomicFile;
import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ExportReport;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.view.window.StatusLine;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import org.controlsfx.control.action.Action;

/// Writes the open itinerary to a file: the briefing as PDF, or a copy as JSON.
final class ExportController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final MainWindow window;
    private final StatusLine status;
    private final Commands commands;

    ExportController(
            Services services,
            Texts texts,
            SettingsKeeper settings,
            MainWindow window,
            StatusLine status,
            Commands commands) {
        this.services = services;
        this.texts = texts;
        this.settings = settings;
        this.window = window;
        this.status = status;
        this.commands = commands;
    }

    /// Asks for the file, then writes the briefing.
    void exportPdf(Document document, ExportOptions options) {
        export(document, "pdf", options);
    }

    /// Writes the itinerary as it is, in Dateline's own format.
    void saveCopy(Document document) {
        export(document, "json", new ExportOptions(Paper.A4, texts.locale(), ZoneView.OF_PLACE));
    }

    /// Puts every format into the menu: the same list that the command line has.
    ///
    /// @param onBriefing a briefing is asked about first
    void offerAll(
            Supplier<Optional<Document>> document,
            Consumer<Document> onBriefing,
            Supplier<ZoneView> zone,
            ObservableValue<Boolean> nothingOpen) {
        List<String> endings =
                services.formats().exports().stream().map(ExportFormat::ending).toList();
        window.showExports(
                endings,
                ending -> document.get().ifPresent(open -> {
                    if (ending.equals("pdf")) {
                        onBriefing.accept(open);
                    } else {
                        export(open, ending, new ExportOptions(Paper.A4, texts.locale(), zone.get()));
                    }
                }),
                nothingOpen);
    }

    private void export(Document document, String ending, ExportOptions options) {
        ExportFormat format = services.formats().exportNamed(ending).orElseThrow();
        Optional<Path> folder = document.file().map(Path::getParent).or(settings.now()::lastFolder);
        services.dialogs()
                .chooseFileToSave(texts.get("export.kind." + ending), "." + ending, document.baseName(), folder)
                .ifPresent(file -> write(document.itinerary(), format, options, file));
    }

    private void write(Itinerary itinerary, ExportFormat format, ExportOptions options, Path file) {
        WriteTask task = new WriteTask(itinerary, format, options, file);
        task.setOnSucceeded(event -> onWritten(file, task.getValue()));
        task.setOnCancelled(event -> window.say(texts.get("export.cancelled", name(file))));
        task.setOnFailed(event -> onFailed(file, task.getException()));
        commands.disabledProperty(Command.EXPORT_PDF).bind(task.runningProperty());
        status.follow(task);
        services.worker().execute(task);
    }

    private final class WriteTask extends Task<ExportReport> {
        private final Itinerary itinerary;
        private final ExportFormat format;
        private final ExportOptions options;
        private final Path file;

        WriteTask(Itinerary itinerary, ExportFormat format, ExportOptions options, Path file) {
            this.itinerary = itinerary;
            this.format = format;
            this.options = options;
            this.file = file;
            updateMessage(texts.get("export.progress", name(file)));
        }

        @Override
        protected ExportReport call() throws Exception {
            TaskProgress progress = new TaskProgress(this::isCancelled, fraction -> updateProgress(fraction, 1));
            return AtomicFile.write(file, out -> {
                ExportReport report = format.writer().write(itinerary, options, out, progress);
                progress.step(1);
                return report;
            });
        }
    }

    private void onWritten(Path file, ExportReport report) {
        String sentence = texts.get("export.done", name(file));
        window.say(
                Stream.concat(Stream.of(sentence), report.notices().stream())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(sentence),
                new Action(texts.get("export.open"), event -> services.files().accept(file)),
                new Action(
                        texts.get("export.folder"),
                        event -> services.files()
                                .accept(Optional.ofNullable(
                                                file.toAbsolutePath().getParent())
                                        .orElse(file))));
    }

    private void onFailed(Path file, Throwable why) {
        services.dialogs()
                .sorry(
                        texts.get("export.failed.heading", name(file)),
                        texts.get("export.failed.sentence", Reasons.of(why, texts)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
