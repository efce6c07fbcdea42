package dateline.controller;

import dateline.controller.FileWatch.Stamp;
import dateline.format.ImportFormat;
import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.review.EntryChanges;
import dateline.view.dialog.ProblemReport;
import dateline.view.dialog.ProblemReport.Row;
import dateline.view.window.MainWindow;
import dateline.view.window.StatusLine;
import dateline.wording.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import org.controlsfx.control.action.Action;

/// Opens itineraries. What is open stays open until the next one has been read in full and found sound.
final class DocumentController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final MainWindow window;
    private final StatusLine status;
    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Task<Document>> reading = Optional.empty();
    private final FileWatch watch;
    private Consumer<Document> onShown = shown -> {};
    private Consumer<Path> onArticle = file -> {};
    private Consumer<Document> onReread = reread -> {};
    private Consumer<Document> onEdited = edited -> {};
    private Consumer<Runnable> leaving = Runnable::run;
    private BooleanSupplier unsaved = () -> false;
    /// What the open file was when it was read or written here.
    private Optional<Stamp> own = Optional.empty();

    DocumentController(Services services, Texts texts, SettingsKeeper settings, MainWindow window, StatusLine status) {
        this.services = services;
        this.texts = texts;
        this.settings = settings;
        this.window = window;
        this.status = status;
        watch = new FileWatch(services.worker(), () -> window.getScene() != null, this::readAgain, this::onGone);
        window.setOnFilesDropped(files -> files.stream().findFirst().ifPresent(this::open));
        showRecent();
    }

    ReadOnlyObjectProperty<Optional<Document>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    Optional<Document> document() {
        return document.get();
    }

    /// Called with each document when it is shown.
    void setOnShown(Consumer<Document> action) {
        onShown = action;
    }

    /// Told each text file that is opened: it is an article and no itinerary yet.
    void setOnArticle(Consumer<Path> action) {
        onArticle = action;
    }

    /// Called with each document that was changed on the disk: another state of what is shown.
    void setOnReread(Consumer<Document> action) {
        onReread = action;
    }

    /// @param edited whether what is open has changes that are in no file
    void setUnsaved(BooleanSupplier edited) {
        unsaved = edited;
    }

    /// Called with each state of the open document that editing gives.
    void setOnEdited(Consumer<Document> action) {
        onEdited = action;
    }

    /// @param action does what it is given, if what is open may be left
    void setLeaving(Consumer<Runnable> action) {
        leaving = action;
    }

    /// Shows the open document as it was edited.
    void showEdited(Document edited) {
        document.set(Optional.of(edited));
        onEdited.accept(edited);
    }

    /// The open document is now this file's; what was wrong with the one that it came from is not in it.
    void savedAs(Path file) {
        document().ifPresent(open -> {
            document.set(Optional.of(open.savedAs(file)));
            own = Stamp.of(file);
            watch.start(file, own);
            status.showProblems(0, 0, this::showProblems);
            remember(file);
        });
    }

    /// Looks on the worker whether another program has written the open file since it was read or written here.
    ///
    /// @param told on the FX thread
    void lookWhetherOvertaken(Consumer<Boolean> told) {
        Optional<Path> file = document().flatMap(Document::file);
        Optional<Stamp> before = own;
        services.worker().execute(() -> {
            Optional<Stamp> now = file.flatMap(Stamp::of);
            Platform.runLater(() -> told.accept(now.isPresent() && !now.equals(before)));
        });
    }

    void askAndOpen() {
        List<String> endings = new ArrayList<>(services.formats().imports().stream()
                .map(ImportFormat::ending)
                .distinct()
                .toList());
        endings.addAll(ArticleFile.ENDINGS);
        services.dialogs()
                .chooseFileToOpen(endings, settings.now().lastFolder())
                .ifPresent(this::open);
    }

    void openExample() {
        leaving.accept(() -> read(Optional.empty(), services.example()::get));
    }

    void open(Path file) {
        if (ArticleFile.isOne(file)) {
            onArticle.accept(file);
            return;
        }
        Path absolute = file.toAbsolutePath().normalize();
        leaving.accept(
                () -> read(Optional.of(absolute), () -> services.formats().read(absolute)));
    }

    /// Shows what was read before there was a window, at once.
    void show(Opening opening) {
        Optional<Stamp> stamp = opening.file().flatMap(Stamp::of);
        opening.document()
                .ifPresentOrElse(
                        document -> show(document, stamp), () -> onUnsound(opening.file(), opening.read(), stamp));
    }

    /// Lists the problems of the open file.
    void showProblems() {
        document().ifPresent(open -> services.dialogs().showProblems(report(open.file(), open.problems(), false)));
    }

    private interface Reading {
        ReadResult read();
    }

    private void read(Optional<Path> file, Reading reader) {
        ReadTask task = new ReadTask(file, reader);
        task.setOnSucceeded(event -> show(task.getValue(), task.stamp));
        task.setOnFailed(event -> onFailed(file, task));
        start(task);
    }

    /// The newest wish wins: what was still being read for an older one is dropped.
    private void start(ReadTask task) {
        reading.ifPresent(Task::cancel);
        reading = Optional.of(task);
        status.follow(task);
        services.worker().execute(task);
    }

    private final class ReadTask extends Task<Document> {
        private final Optional<Path> file;
        private final Reading reader;
        private ReadResult result = new ReadResult(Optional.empty(), List.of());
        private Optional<Stamp> stamp = Optional.empty();

        ReadTask(Optional<Path> file, Reading reader) {
            this.file = file;
            this.reader = reader;
            updateMessage(texts.get(
                    "open.progress", file.map(DocumentController::name).orElse("")));
        }

        @Override
        protected Document call() throws Unsound {
            // Before it is read, so that what changes meanwhile is read again.
            stamp = file.flatMap(Stamp::of);
            result = reader.read();
            if (!result.isSound()) {
                throw new Unsound();
            }
            return Document.of(file, result);
        }
    }

    /// The file has errors; they are in the task's result.
    private static final class Unsound extends Exception {
        private static final long serialVersionUID = 1;
    }

    private void onFailed(Optional<Path> file, ReadTask task) {
        if (!(task.getException() instanceof Unsound)) {
            String sentence = texts.get("open.failed.sentence", String.valueOf(task.getException()));
            services.dialogs().sorry(texts.get("open.failed.heading"), sentence);
            return;
        }
        onUnsound(file, task.result, task.stamp);
    }

    private void onUnsound(Optional<Path> file, ReadResult result, Optional<Stamp> stamp) {
        boolean offer = result.itinerary().isPresent();
        if (!offer && file.isPresent() && isOfTheWhole(file.get(), result.problems())) {
            sayWhy(file.get(), result.problems().getFirst());
            return;
        }
        boolean openAnyway = services.dialogs().showProblems(report(file, result.problems(), offer));
        if (openAnyway && offer) {
            show(Document.of(file, result), stamp);
        }
    }

    /// Whether there is one thing to say and no line to say it of: there is no such file, or it cannot be read.
    private static boolean isOfTheWhole(Path file, List<Problem> problems) {
        return problems.size() == 1 && !(Files.isRegularFile(file) && Files.isReadable(file));
    }

    private void sayWhy(Path file, Problem problem) {
        services.dialogs()
                .sorry(
                        texts.get("open.failed.heading"),
                        texts.get("open.failed.whole", name(file), problem.sentence(texts.locale())));
    }

    private void show(Document next, Optional<Stamp> stamp) {
        window.hush();
        document.set(Optional.of(next));
        own = stamp;
        next.file().ifPresentOrElse(file -> watch.start(file, stamp), watch::stop);
        next.file().ifPresent(this::remember);
        status.showProblems(next.errors(), next.warnings(), this::showProblems);
        onShown.accept(next);
    }

    /// The open file was changed by another program.
    private void readAgain() {
        Optional<Path> file = document().flatMap(Document::file);
        if (file.isEmpty()) {
            return;
        }
        if (unsaved.getAsBoolean()) {
            window.say(
                    texts.get("reread.unsaved", name(file.get())),
                    new Action(texts.get("reread.open"), event -> open(file.get())));
            return;
        }
        ReadTask task = new ReadTask(file, () -> services.formats().read(file.get()));
        task.setOnSucceeded(event -> document().ifPresent(was -> showAgain(was, task)));
        task.setOnFailed(event -> onReadAgainFailed(file.get(), task.result));
        start(task);
    }

    private void showAgain(Document was, ReadTask task) {
        Document now = task.getValue();
        if (!now.file().equals(was.file())) {
            return; // another one was opened meanwhile
        }
        own = task.stamp;
        document.set(Optional.of(now));
        status.showProblems(now.errors(), now.warnings(), this::showProblems);
        if (now.itinerary().equals(was.itinerary())) {
            window.hush();
            return;
        }
        onReread.accept(now);
        window.say(new ChangeWords(texts)
                .of(
                        now.file().map(DocumentController::name).orElse(""),
                        EntryChanges.between(was.itinerary(), now.itinerary())));
    }

    /// What is shown stays: it is the last state that could be read.
    private void onReadAgainFailed(Path file, ReadResult result) {
        window.say(
                texts.get("reread.broken", name(file), result.problems().size()),
                new Action(
                        texts.get("reread.problems"),
                        event -> services.dialogs().showProblems(report(Optional.of(file), result.problems(), false))));
    }

    private void onGone() {
        document().flatMap(Document::file).ifPresent(file -> window.say(texts.get("reread.gone", name(file))));
    }

    private void remember(Path file) {
        settings.change(s -> s.opened(file));
        settings.write();
        showRecent();
    }

    private ProblemReport report(Optional<Path> file, List<Problem> problems, boolean offerOpening) {
        Texts words = Texts.of("problems", texts.locale());
        List<Row> rows = problems.stream()
                .map(p -> new Row(
                        p.isError(),
                        words.of("severity", p.severity()),
                        p.line(),
                        p.column(),
                        p.sentence(texts.locale())))
                .toList();
        String name = file.map(DocumentController::name).orElse("");
        String heading = texts.get(offerOpening ? "problems.heading.offer" : "problems.heading", name, rows.size());
        List<String> text = file.map(SourceText::lines).orElse(List.of());
        return new ProblemReport(heading, name, rows, text, offerOpening);
    }

    private void showRecent() {
        window.showRecent(settings.now().recent(), this::openRecent, () -> {
            settings.change(s -> s.withRecent(List.of()));
            settings.write();
            showRecent();
        });
    }

    /// A file that is gone is taken off the list, which is then right again.
    private void openRecent(Path file) {
        if (!Files.exists(file)) {
            settings.change(s -> s.withRecent(
                    s.recent().stream().filter(f -> !f.equals(file)).toList()));
            showRecent();
        }
        open(file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
