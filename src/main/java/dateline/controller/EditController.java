package dateline.controller;

import dateline.edit.EntryFromText;
import dateline.edit.EntryInput.Edited;
import dateline.edit.ItineraryChange;
import dateline.edit.Revisions;
import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.view.calendar.CalendarState;
import dateline.view.dialog.Ask;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.MainWindow;
import dateline.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import org.controlsfx.control.action.Action;

/// Changes the open itinerary, remembers each state of it, and saves it. Nothing that was changed is left without being
/// asked for.
final class EditController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final DocumentController documents;
    private final ItineraryFiles files;
    private final CalendarState calendar;
    private final MainWindow window;
    private final Commands commands;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Optional<Revisions<Itinerary>> states = Optional.empty();
    private Optional<Itinerary> saved = Optional.empty();
    private int newest;
    private Optional<String> selectLater = Optional.empty();
    /// Takes back the offer to undo a deletion: after the next step it would undo something else.
    private Runnable undoOffer = () -> {};

    EditController(
            Services services,
            SettingsKeeper settings,
            DocumentController documents,
            ItineraryFiles files,
            CalendarState calendar,
            MainWindow window,
            Commands commands) {
        this.services = services;
        this.texts = Texts.of("edit", services.locale());
        this.settings = settings;
        this.documents = documents;
        this.files = files;
        this.calendar = calendar;
        this.window = window;
        this.commands = commands;
        commands.on(Command.EDIT_ENTRY, () -> calendar.selected().ifPresent(this::edit));
        commands.on(Command.NEW_ENTRY, this::add);
        commands.on(Command.DELETE_ENTRY, () -> calendar.selected().ifPresent(this::delete));
        commands.on(Command.UNDO, () -> states.map(Revisions::undone).ifPresent(this::step));
        commands.on(Command.REDO, () -> states.map(Revisions::redone).ifPresent(this::step));
        commands.on(Command.SAVE, () -> save(() -> {}));
        commands.on(Command.SAVE_AS, () -> saveAs(() -> {}));
        ObservableValue<Boolean> nothingOpen = documents.documentProperty().map(Optional::isEmpty);
        ObservableValue<Boolean> nothingSelected = calendar.selectedProperty().map(Optional::isEmpty);
        commands.disabledProperty(Command.EDIT_ENTRY).bind(nothingSelected);
        commands.disabledProperty(Command.DELETE_ENTRY).bind(nothingSelected);
        commands.disabledProperty(Command.NEW_ENTRY).bind(nothingOpen);
        commands.disabledProperty(Command.SAVE_AS).bind(nothingOpen);
        offer();
    }

    /// Whether there is something that is in no file.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Begins anew with what was opened.
    void begin(Document document) {
        newest++;
        states = Optional.of(Revisions.of(document.itinerary()));
        saved = Optional.of(document.itinerary());
        offer();
    }

    /// Goes on to another state of the itinerary.
    void change(Itinerary next) {
        states.map(now -> now.then(next)).ifPresent(this::step);
    }

    Optional<Itinerary> itinerary() {
        return states.map(Revisions::now);
    }

    /// Does what leaves the open itinerary, once the user has said what is to become of the changes.
    void leave(Runnable then) {
        if (!changed.get()) {
            then.run();
            return;
        }
        String title = itinerary().map(Itinerary::title).orElse("");
        Ask ask = new Ask(
                texts.get("edit.unsaved.heading", title),
                texts.get("edit.unsaved.sentence"),
                List.of(texts.get("edit.unsaved.save"), texts.get("edit.unsaved.discard")));
        ask(ask, () -> save(then), then);
    }

    /// Does the one or the other that was offered, or neither.
    private void ask(Ask ask, Runnable first, Runnable second) {
        services.dialogs().ask(ask).ifPresent(answer -> (answer == 0 ? first : second).run());
    }

    private void edit(Entry entry) {
        itinerary().flatMap(now -> now.entry(entry.id())).ifPresent(now -> open(now, this::put));
    }

    private void add() {
        itinerary()
                .ifPresent(now -> open(
                        EntryFromText.blank("entry"),
                        edited -> put(new Edited(ItineraryChange.named(now, edited.entry()), edited.added()))));
    }

    private void open(Entry entry, java.util.function.Consumer<Edited> onAccept) {
        itinerary()
                .ifPresent(now -> new EntryWindow(
                                services,
                                calendar.content().wording(),
                                now,
                                entry,
                                window.getScene().getWindow(),
                                onAccept)
                        .show());
    }

    private void put(Edited edited) {
        itinerary().ifPresent(now -> {
            change(ItineraryChange.withEntry(now, edited));
            selectLater = Optional.of(edited.entry().id());
        });
    }

    private void delete(Entry entry) {
        itinerary().ifPresent(now -> {
            change(ItineraryChange.without(now, entry));
            undoOffer = window.say(
                    texts.get("edit.deleted", entry.title()),
                    new Action(
                            texts.get("edit.deleted.undo"),
                            event -> states.map(Revisions::undone).ifPresent(this::step)));
        });
    }

    /// The newest state wins: what is still being worked out for an older one is not shown.
    private void step(Revisions<Itinerary> next) {
        states = Optional.of(next);
        undoOffer.run();
        offer();
        int asked = ++newest;
        documents.document().ifPresent(open -> {
            Task<Document> task = new DerivingTask(open, next.now());
            task.setOnSucceeded(event -> {
                if (asked == newest) {
                    show(task.getValue());
                }
            });
            services.worker().execute(task);
        });
    }

    private void show(Document next) {
        documents.showEdited(next);
        selectLater.flatMap(next.itinerary()::entry).ifPresent(calendar::select);
        selectLater = Optional.empty();
    }

    private static final class DerivingTask extends Task<Document> {
        private final Document open;
        private final Itinerary next;

        DerivingTask(Document open, Itinerary next) {
            this.open = open;
            this.next = next;
        }

        @Override
        protected Document call() {
            return Document.of(open.file(), new ReadResult(Optional.of(next), open.problems()));
        }
    }

    private void save(Runnable then) {
        Optional<Path> own = documents.document().flatMap(Document::file).filter(ItineraryFiles::isOwn);
        if (own.isEmpty()) {
            saveAs(then);
            return;
        }
        documents.lookWhetherOvertaken(overtaken -> {
            if (overtaken) {
                askBeforeOverwriting(own.get(), then);
            } else {
                overwrite(own.get(), then);
            }
        });
    }

    private void overwrite(Path file, Runnable then) {
        itinerary().ifPresent(now -> write(now, file, then));
    }

    /// What another program wrote is not lost without a word.
    private void askBeforeOverwriting(Path file, Runnable then) {
        Ask ask = new Ask(
                texts.get("edit.overtaken.heading", String.valueOf(file.getFileName())),
                texts.get("edit.overtaken.sentence"),
                List.of(texts.get("edit.overtaken.save-as"), texts.get("edit.overtaken.overwrite")));
        ask(ask, () -> saveAs(then), () -> overwrite(file, then));
    }

    private void saveAs(Runnable then) {
        Optional<Document> open = documents.document();
        Optional<Path> folder =
                open.flatMap(Document::file).map(Path::getParent).or(settings.now()::lastFolder);
        open.map(Document::baseName)
                .flatMap(name -> files.choose(name, folder))
                .ifPresent(file -> itinerary().ifPresent(now -> write(now, file, then)));
    }

    private void write(Itinerary written, Path file, Runnable then) {
        files.save(written, file, () -> {
            saved = Optional.of(written);
            offer();
            documents.savedAs(file);
            then.run();
        });
    }

    private void offer() {
        changed.set(!saved.equals(itinerary()));
        commands.disabledProperty(Command.UNDO)
                .set(states.filter(Revisions::hasUndo).isEmpty());
        commands.disabledProperty(Command.REDO)
                .set(states.filter(Revisions::hasRedo).isEmpty());
        commands.disabledProperty(Command.SAVE).set(!changed.get());
    }
}
