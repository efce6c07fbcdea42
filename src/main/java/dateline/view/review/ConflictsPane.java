package dateline.view.review;

import dateline.model.Entry;
import dateline.review.ConflictGroup;
import dateline.review.Conflicts;
import dateline.review.Likelihood;
import dateline.wording.ConflictWords;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The entries that collide or may, each two or more with the reason.
public final class ConflictsPane extends ReviewPane {
    private final Texts texts;
    private final ListView<ConflictGroup> list = new ListView<>();
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

    /// @param entries those that were compared
    public void show(Conflicts conflicts, List<Entry> entries, ConflictWords conflictWords) {
        words = Optional.of(conflictWords);
        List<ConflictGroup> groups = ConflictGroup.of(conflicts);
        list.setPlaceholder(placeholder(none(entries)));
        list.getItems().setAll(groups);
        long certain = groups.stream()
                .filter(c -> c.likelihood() == Likelihood.CERTAIN)
                .count();
        String key = conflicts.complete() ? "collisions.count" : "collisions.count.more";
        showCount(texts.get(key, certain, groups.size() - certain));
    }

    /// Where nobody is named, nothing can be known.
    private String none(List<Entry> entries) {
        long unnamed = entries.stream().filter(e -> e.participants().isEmpty()).count();
        if (unnamed == 0) {
            return texts.get("collisions.none");
        }
        return unnamed == entries.size()
                ? texts.get("collisions.none.unknown")
                : texts.get("collisions.none.some", unnamed);
    }

    /// Says which entry the calendar has selected: the next choice of its row is the one after it.
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

    /// The first of them, and where one of them is selected, the next.
    private void choose() {
        ConflictGroup group = list.getSelectionModel().getSelectedItem();
        if (group != null) {
            List<Entry> entries = group.entries();
            int at = selected.map(entries::indexOf).orElse(-1);
            onChosen.accept(entries.get((at + 1) % entries.size()));
        }
    }
}
