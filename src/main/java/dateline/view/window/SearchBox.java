package dateline.view.window;

import dateline.search.Hit;
import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import dateline.search.Hits;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search field and the list of what it found, which opens under it as the user types.
public final class SearchBox extends StackPane {
    private static final double ROW = 46;
    /// Below this width, in pixels, the field has no room for its whole prompt.
    private static final double NARROW = 240;
    private static final int MOST_ROWS = 9;

    private final Texts texts;
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<Hit> list = new ListView<>();
    private final Label count = new Label();
    private final Popup popup = new Popup();
    private Supplier<Wording> wording;
    private Consumer<Hit> onChosen = hit -> {};

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
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        getChildren().add(field);
        list.setId("search-results");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new HitCell());
        list.setOnMouseClicked(event -> choose());
        // While it is open, a popup is offered its window's keys first; a list with the focus would take them.
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("search.results.spoken"));
        count.getStyleClass().add("search-count");
        VBox content = new VBox(count, list);
        content.getStyleClass().add("search-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    public ReadOnlyStringProperty queryProperty() {
        return field.textProperty();
    }

    public void setOnChosen(Consumer<Hit> action) {
        onChosen = action;
    }

    /// Puts the cursor into the field, what it holds selected.
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /// Empties the field and closes the list.
    public void clear() {
        field.clear();
        popup.hide();
    }

    /// Shows what was found for the query that the field holds.
    public void show(Hits hits) {
        if (field.getText().isBlank()) {
            popup.hide();
            return;
        }
        list.getItems().clear();
        list.getItems().addAll(hits.entries());
        list.getItems().addAll(hits.passages());
        count.setText(
                hits.isEmpty()
                        ? texts.get("search.none", field.getText().strip())
                        : texts.get("search.count", hits.entryCount(), hits.passageCount()));
        boolean some = !list.getItems().isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * ROW + 10);
        list.scrollTo(0);
        list.getSelectionModel().selectFirst();
        field.setAccessibleHelp(count.getText());
        open();
    }

    private void open() {
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds == null || !field.isFocused()) {
            return;
        }
        double width = Math.max(bounds.getWidth(), 380);
        list.setPrefWidth(width);
        if (!popup.isShowing()) {
            popup.show(field, bounds.getMaxX() - width, bounds.getMaxY() + 2);
        }
    }

    /// The keyboard stays in the field: up and down move through the list from there, as in a combo box.
    private void onFieldKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> chooseSelectedOrFirst();
            case ESCAPE -> clearIfAny();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean move(int direction) {
        if (!popup.isShowing() || list.getItems().isEmpty()) {
            return false;
        }
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + direction, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
        field.setAccessibleHelp(words(list.getItems().get(next)));
        return true;
    }

    private boolean chooseSelectedOrFirst() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        choose();
        return true;
    }

    private boolean clearIfAny() {
        boolean some = !field.getText().isEmpty();
        clear();
        return some;
    }

    private void choose() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            popup.hide();
            onChosen.accept(hit);
        }
    }

    private final class HitCell extends ListCell<Hit> {
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox box = new VBox(first, second);

        HitCell() {
            getStyleClass().add("search-cell");
            second.getStyleClass().add("meta");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            first.setText(firstLine(hit));
            second.setText(secondLine(hit));
            setGraphic(box);
            setAccessibleText(words(hit));
        }
    }

    private static String firstLine(Hit hit) {
        return switch (hit) {
            case EntryHit e -> e.entry().title();
            case ArticleHit a -> a.before() + a.match() + a.after();
        };
    }

    private String secondLine(Hit hit) {
        return switch (hit) {
            case EntryHit e -> wording.get().when(e.entry().when());
            case ArticleHit a -> texts.get("search.in-article", a.article().headline());
        };
    }

    private String words(Hit hit) {
        return firstLine(hit) + ". " + secondLine(hit);
    }
}
