package dateline.view.review;

import dateline.model.Entry;
import dateline.review.Conflict;
import dateline.review.Conflicts;
import dateline.review.Likelihood;
import dateline.wording.ConflictWords;
import dateline.wording.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The entries that collide or may, two by two, each with the reason.
public final class ConflictsPane extends ReviewPane {
    private final Texts texts;
    private final ListView<Conflict> list = new ListView<>();
    private Optional<ConflictWords> words = Optional.empty();
    private Optional<Entry> selected = Optional.empty();
    private Consumer<Entry> onChosen = entry -> {};

    public ConflictsPane(Texts texts) {
        super("conflicts", texts.get("collisions.heading"), texts);
        this.texts = texts;
        list.setId("collisions");
        list.setAccessibleText(texts.get("collisions.list.spoken"));
        list.setPlaceholder(placeholder(""));
        list.setCellFactory(
                view -> new ConflictCell(texts, () -> words, entry -> onChosen.accept(entry), this::choose));
        // The list would take Enter for itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        setCenter(list);
    }

    public void setOnChosen(Consumer<Entry> action) {
        onChosen = action;
    }

    public void show(Conflicts conflicts, ConflictWords conflictWords) {
        words = Optional.of(conflictWords);
        list.setPlaceholder(placeholder(texts.get("collisions.none")));
        list.getItems().setAll(conflicts.list());
        long certain = conflicts.list().stream()
                .filter(c -> c.likelihood() == Likelihood.CERTAIN)
                .count();
        String key = conflicts.complete() ? "collisions.count" : "collisions.count.more";
        showCount(texts.get(key, certain, conflicts.list().size() - certain));
    }

    /// Says which entry the calendar has selected: the next choice of its pair is the other one.
    public void mark(Optional<Entry> entry) {
        selected = entry;
    }

    @Override
    public void start() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// The first of the two, and where that is selected, the second.
    private void choose() {
        Conflict conflict = list.getSelectionModel().getSelectedItem();
        if (conflict != null) {
            boolean atFirst = selected.filter(conflict.first()::equals).isPresent();
            onChosen.accept(atFirst ? conflict.second() : conflict.first());
        }
    }
}
