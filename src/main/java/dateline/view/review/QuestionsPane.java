package dateline.view.review;

import dateline.model.Entry;
import dateline.view.text.Icon;
import dateline.view.text.WholeText;
import dateline.wording.QuestionWords;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the sources leave open, entry by entry.
public final class QuestionsPane extends ReviewPane {
    private final Texts texts;
    private final ListView<Entry> list = new ListView<>();
    private final Button copy;
    private Function<Entry, List<String>> words = entry -> List.of();
    private Consumer<Entry> onChosen = entry -> {};
    private Consumer<List<Entry>> onCopy = entries -> {};

    public QuestionsPane(Texts texts) {
        super("not-yet-known", texts.get("unknown.heading"), texts);
        this.texts = texts;
        copy = new Button(texts.get("unknown.copy"), new Icon(Feather.COPY));
        copy.setId("copy-questions");
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> {
            onCopy.accept(List.copyOf(list.getItems()));
            copy.setText(texts.get("unknown.copied"));
        });
        // It says what it did until one turns away.
        copy.focusedProperty().subscribe(focused -> copy.setText(texts.get("unknown.copy")));
        addTool(copy);
        list.setId("questions");
        list.setAccessibleText(texts.get("unknown.list.spoken"));
        list.setPlaceholder(placeholder(""));
        list.setCellFactory(view -> new QuestionCell());
        list.setOnMouseClicked(event -> choose());
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

    /// Called with the entries whose questions are to be copied.
    public void setOnCopy(Consumer<List<Entry>> action) {
        onCopy = action;
    }

    /// Lists these entries, each of which leaves something open.
    public void show(List<Entry> open, QuestionWords questions) {
        words = questions::of;
        list.setPlaceholder(placeholder(texts.get("unknown.none")));
        list.getItems().setAll(open);
        copy.setDisable(open.isEmpty());
        showCount(texts.get("unknown.count", open.size()));
    }

    /// Marks the entry that the calendar has selected, if it is in the list.
    public void mark(Optional<Entry> selected) {
        int at = selected.map(list.getItems()::indexOf).orElse(-1);
        if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    @Override
    public void start() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void choose() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen);
        }
    }

    /// An entry's title and, under it, what is to be asked about it.
    private final class QuestionCell extends WrappingCell<Entry> {
        private final Label title = new Label();
        private final Label questions = new Label();
        private final VBox box = new VBox(title, questions);

        QuestionCell() {
            title.getStyleClass().add("title");
            title.setMinWidth(0);
            WholeText.of(title);
            questions.setWrapText(true);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(entry.title());
            questions.setText(String.join(" ", words.apply(entry)));
            setGraphic(box);
            setAccessibleText(entry.title() + ". " + questions.getText());
        }
    }
}
