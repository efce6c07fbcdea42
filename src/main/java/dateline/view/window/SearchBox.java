package dateline.view.window;

import dateline.search.Hit;
import dateline.search.Hits;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/// The search field. The list of what it found opens under it as the user types; it is made at the first search.
public final class SearchBox extends StackPane {
    /// Below this width, in pixels, the field has no room for its whole prompt.
    private static final double NARROW = 240;

    private final Texts texts;
    private final Supplier<Wording> wording;
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private Optional<SearchResults> results = Optional.empty();
    private Consumer<Hit> onChosen = hit -> {};
    private Runnable onLeave = () -> {};

    public SearchBox(Texts texts, Supplier<Wording> wording) {
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("search-box");
        field.setId("search");
        field.promptTextProperty()
                .bind(field.widthProperty()
                        .map(width ->
                                texts.get(width.doubleValue() < NARROW ? "search.prompt.short" : "search.prompt")));
        field.setAccessibleText(texts.get("search.prompt"));
        field.setLeft(new Icon(Feather.SEARCH));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        getChildren().add(field);
    }

    public ReadOnlyStringProperty queryProperty() {
        return field.textProperty();
    }

    public void setOnChosen(Consumer<Hit> action) {
        onChosen = action;
    }

    /// Called when the reader leaves the field, which is empty, by Escape.
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /// Puts the cursor into the field, what it holds selected.
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /// Empties the field and closes the list.
    public void clear() {
        field.clear();
        close();
    }

    /// Shows what was found for the query that the field holds.
    public void show(Hits hits) {
        if (field.getText().isBlank()) {
            close();
            return;
        }
        SearchResults shown = results.orElseGet(() -> new SearchResults(texts, wording, this::choose));
        results = Optional.of(shown);
        shown.show(hits, field.getText().strip());
        field.setAccessibleHelp(shown.summary());
        shown.openUnder(field);
    }

    private void close() {
        results.ifPresent(SearchResults::close);
    }

    /// The keyboard stays in the field: up and down move through the list from there, as in a combo box.
    private void onFieldKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                choose();
                yield true;
            }
            case ESCAPE -> {
                clearOrLeave();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean move(int direction) {
        Optional<String> row = results.flatMap(list -> list.move(direction));
        row.ifPresent(field::setAccessibleHelp);
        return row.isPresent();
    }

    private void clearOrLeave() {
        if (field.getText().isEmpty()) {
            onLeave.run();
        }
        clear();
    }

    private void choose() {
        results.flatMap(SearchResults::chosen).ifPresent(hit -> {
            close();
            onChosen.accept(hit);
        });
    }
}
