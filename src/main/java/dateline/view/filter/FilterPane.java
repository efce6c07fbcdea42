package dateline.view.filter;

import dateline.search.Criterion;
import dateline.search.EntryFilter;
import dateline.search.FilterIndex.Option;
import dateline.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a filter can ask for, to be ticked: words, and under headings the values that entries have. Takes effect at
/// once.
final class FilterPane extends VBox {
    private static final int MOST_ROWS = 14;

    private final TextField words = new TextField();
    private final ListView<FilterRow> list = new ListView<>();
    private final Label count = new Label();
    private final Button clear;
    private EntryFilter filter = EntryFilter.ALL;
    private Consumer<EntryFilter> onChanged = next -> {};
    private boolean showing;

    FilterPane(Texts texts) {
        getStyleClass().add("filter-pane");
        words.setId("filter-words");
        words.setPromptText(texts.get("filter.words.prompt"));
        words.setAccessibleText(texts.get("filter.words.prompt"));
        words.textProperty().subscribe((was, now) -> change(filter.withWords(now)));
        list.setId("filter-list");
        list.setAccessibleText(texts.get("filter.list.spoken"));
        list.setCellFactory(view -> new FilterCell(texts, () -> filter, this::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        clear = new Button(texts.get("filter.clear"));
        clear.getStyleClass().addAll("flat", "small");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> {
            change(EntryFilter.ALL);
            show(EntryFilter.ALL);
            words.requestFocus();
        });
        HBox foot = new HBox(count, clear);
        foot.getStyleClass().add("foot");
        getChildren().addAll(words, list, foot);
    }

    void setOnChanged(Consumer<EntryFilter> action) {
        onChanged = action;
    }

    /// Offers these values; a facet in which all entries are alike is left out, since it tells none apart.
    void offer(List<List<Option>> facets, FilterWords filterWords) {
        List<FilterRow> rows = new ArrayList<>();
        for (List<Option> options : facets) {
            if (options.size() > 1) {
                rows.add(new FilterRow.Heading(
                        filterWords.facet(options.getFirst().criterion().facet())));
                options.forEach(option -> rows.add(new FilterRow.Value(
                        option.criterion(), filterWords.value(option.criterion()), option.entries())));
            }
        }
        list.getItems().setAll(rows);
        list.setPrefHeight(
                (Math.min(MOST_ROWS, rows.size()) + 0.5) * 2 * words.getFont().getSize());
    }

    /// Ticks what the filter asks for.
    void show(EntryFilter next) {
        filter = next;
        showing = true;
        if (!words.getText().strip().equals(next.words())) {
            words.setText(next.words());
        }
        showing = false;
        clear.setDisable(next.isEmpty());
        list.refresh();
    }

    /// Says how many entries are seen, under the list and to who uses a screen reader in it.
    void showCount(String text) {
        count.setText(text);
        list.setAccessibleHelp(text);
        words.setAccessibleHelp(text);
    }

    void start() {
        words.requestFocus();
        words.selectAll();
    }

    private void toggle(Criterion criterion) {
        change(filter.has(criterion) ? filter.without(criterion) : filter.with(criterion));
    }

    private void change(EntryFilter next) {
        if (!showing && !next.equals(filter)) {
            onChanged.accept(next);
        }
    }

    private void onListKey(KeyEvent event) {
        boolean ticks = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (ticks && list.getSelectionModel().getSelectedItem() instanceof FilterRow.Value value) {
            toggle(value.criterion());
            event.consume();
        }
    }
}
