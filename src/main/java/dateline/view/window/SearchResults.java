package dateline.view.window;

import dateline.search.FoundWords;
import dateline.search.Hit;
import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import dateline.search.Hit.NoteHit;
import dateline.search.Hits;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of what was found, which opens under the search field.
final class SearchResults {
    private static final double ROW = 46;
    private static final int MOST_ROWS = 9;
    private static final double LEAST_WIDTH = 380;

    private final Texts texts;
    private final Supplier<Wording> wording;
    private final ListView<Hit> list = new ListView<>();
    private final Label count = new Label();
    private final Popup popup = new Popup();
    private FoundWords found = new FoundWords("");

    /// @param onClicked told that a row was clicked, which then is the chosen one
    SearchResults(Texts texts, Supplier<Wording> wording, Runnable onClicked) {
        this.texts = texts;
        this.wording = wording;
        list.setId("search-results");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new HitCell());
        list.setOnMouseClicked(event -> onClicked.run());
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

    /// @param query what was looked for
    void show(Hits hits, String query) {
        found = new FoundWords(query);
        list.getItems().clear();
        list.getItems().addAll(hits.entries());
        list.getItems().addAll(hits.passages());
        list.getItems().addAll(hits.notes());
        count.setText(
                hits.isEmpty()
                        ? texts.get("search.none", query)
                        : texts.get(
                                "search.count",
                                hits.entryCount(),
                                hits.passageCount(),
                                hits.notes().size()));
        boolean some = !list.getItems().isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * ROW + 10);
        list.scrollTo(0);
        list.getSelectionModel().selectFirst();
    }

    /// How many were found, in words.
    String summary() {
        return count.getText();
    }

    void openUnder(Node field) {
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds == null || !field.isFocused()) {
            return;
        }
        double width = Math.max(bounds.getWidth(), LEAST_WIDTH);
        list.setPrefWidth(width);
        if (!popup.isShowing()) {
            popup.show(field, bounds.getMaxX() - width, bounds.getMaxY() + 2);
        }
    }

    void close() {
        popup.hide();
    }

    /// @return the row that is now chosen, in words; empty when the list is not open
    Optional<String> move(int direction) {
        if (!popup.isShowing() || list.getItems().isEmpty()) {
            return Optional.empty();
        }
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + direction, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
        return Optional.of(words(list.getItems().get(next)));
    }

    Optional<Hit> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class HitCell extends ListCell<Hit> {
        private final MarkedLine first = new MarkedLine();
        private final MarkedLine second = new MarkedLine();
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
            first.show(firstLine(hit), found.in(firstLine(hit)));
            second.show(secondLine(hit), hit instanceof EntryHit ? found.in(secondLine(hit)) : List.of());
            setGraphic(box);
            setAccessibleText(words(hit));
        }
    }

    private static String firstLine(Hit hit) {
        return switch (hit) {
            case EntryHit e -> e.entry().title();
            case ArticleHit a -> a.before() + a.match() + a.after();
            case NoteHit n -> n.before() + n.match() + n.after();
        };
    }

    private String secondLine(Hit hit) {
        return switch (hit) {
            case EntryHit e -> entryLine(e);
            case ArticleHit a -> texts.get("search.in-article", a.article().headline());
            case NoteHit n -> texts.get("search.in-note", n.note().title());
        };
    }

    /// First why it was found, where its title does not say so.
    private String entryLine(EntryHit hit) {
        String when = wording.get().when(hit.entry().when());
        return hit.where().isEmpty()
                ? when
                : texts.get("search.where", String.join(texts.get("search.where.separator") + " ", hit.where()), when);
    }

    private String words(Hit hit) {
        return firstLine(hit) + ". " + secondLine(hit);
    }
}
