package dateline.controller;

import dateline.format.BriefingPages.Printing;
import dateline.format.ExportOptions;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.view.window.StatusLine;
import dateline.wording.Texts;
import javafx.concurrent.Task;

/// Prints the briefing, where there is a printer. The system's dialog waits in the background: the window stays alive
/// under it.
final class PrintController {
    private final Services services;
    private final Texts texts;
    private final BriefingController briefings;
    private final MainWindow window;
    private final StatusLine status;
    private final Commands commands;

    PrintController(
            Services services,
            Texts texts,
            BriefingController briefings,
            MainWindow window,
            StatusLine status,
            Commands commands) {
        this.services = services;
        this.texts = texts;
        this.briefings = briefings;
        this.window = window;
        this.status = status;
        this.commands = commands;
    }

    /// Looks for a printer first: nobody is to choose options in vain.
    void print(Document document) {
        Task<Boolean> looking = new Task<>() {
            @Override
            protected Boolean call() {
                return services.pages().canPrint();
            }
        };
        looking.setOnSucceeded(event -> {
            if (looking.getValue()) {
                briefings.askBeforePrinting(document).ifPresent(options -> print(document, options));
            } else {
                sayThatThereIsNoPrinter();
            }
        });
        looking.setOnFailed(event -> sayThatThereIsNoPrinter());
        commands.disabledProperty(Command.PRINT).bind(looking.runningProperty());
        services.worker().execute(looking);
    }

    private void print(Document document, ExportOptions options) {
        PrintTask task = new PrintTask(document, options);
        task.setOnSucceeded(event -> {
            if (task.getValue() == Printing.PRINTED) {
                window.say(texts.get("print.done", document.itinerary().title()));
            }
        });
        task.setOnFailed(event -> services.dialogs()
                .sorry(
                        texts.get("print.failed.heading"),
                        texts.get("print.failed.sentence", Reasons.of(task.getException(), texts))));
        commands.disabledProperty(Command.PRINT).bind(task.runningProperty());
        status.follow(task);
        services.worker().execute(task);
    }

    private void sayThatThereIsNoPrinter() {
        services.dialogs().sorry(texts.get("print.none.heading"), texts.get("print.none.sentence"));
    }

    private final class PrintTask extends Task<Printing> {
        private final Document document;
        private final ExportOptions options;

        PrintTask(Document document, ExportOptions options) {
            this.document = document;
            this.options = options;
            updateMessage(texts.get("print.progress", document.itinerary().title()));
        }

        @Override
        protected Printing call() throws Exception {
            TaskProgress progress = new TaskProgress(this::isCancelled, fraction -> updateProgress(fraction, 1));
            return services.pages().print(document.itinerary(), options, progress);
        }
    }
}
