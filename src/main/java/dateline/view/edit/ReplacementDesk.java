package dateline.view.edit;

import dateline.model.Article;
import dateline.view.review.WrappingCell;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The newer text of an article on the left; on the right what becomes of the quotes from the older one.
public final class ReplacementDesk extends BorderPane {

    /// A citation that a reader has to look at.
    ///
    /// @param citer what cites it
    /// @param state what became of it, in words
    /// @param now what stands there now, where it was found
    public record Row(String citer, String state, String quote, Optional<String> now) {}

    private final Texts texts;
    private final ComboBox<Article> article;
    private final TextArea text = new TextArea();
    private final FieldBox textBox;
    private final ListView<Row> rows = new ListView<>();
    /// In place of the rows, once there was a comparison.
    private final Label none = new Label();
    private final Label count = new Label();
    private final Button open;
    private final Button compare;
    private final Button replace;
    private final Button cancel;

    public ReplacementDesk(Texts texts, List<Article> articles) {
        this.texts = texts;
        setId("replacement-desk");
        getStyleClass().add("edit-desk");
        setMinSize(0, 0);
        article = Choices.of(articles, Article::headline);
        article.setId("replace-article");
        article.getSelectionModel().selectFirst();
        text.setId("replace-text");
        text.setWrapText(true);
        textBox = new FieldBox(texts.get("edit.replace.text"), text);
        open = button("replace-open", texts.get("edit.article.open"));
        open.setGraphic(new Icon(Feather.FOLDER));
        compare = button("replace-compare", texts.get("edit.replace.compare"));
        replace = button("replace-replace", texts.get("edit.replace.replace"));
        replace.getStyleClass().add("accent");
        cancel = button("replace-cancel", texts.get("edit.replace.cancel"));
        setUpRows();
        SplitPane split = new SplitPane(left(), right());
        split.setDividerPositions(0.5);
        setCenter(split);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        forget();
    }

    public Article article() {
        return article.getValue();
    }

    public String text() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    public void setOnOpen(Runnable action) {
        open.setOnAction(event -> action.run());
    }

    public void setOnCompare(Runnable action) {
        compare.setOnAction(event -> action.run());
    }

    public void setOnReplace(Runnable action) {
        replace.setOnAction(event -> action.run());
    }

    public void setOnCancel(Runnable action) {
        cancel.setOnAction(event -> action.run());
    }

    /// Called with each change of the text, or of what it is to replace.
    public void setOnChanged(Runnable action) {
        text.textProperty().subscribe((was, now) -> action.run());
        article.valueProperty().subscribe((was, now) -> action.run());
    }

    /// Nothing has been compared yet.
    public void forget() {
        textBox.setError(Optional.empty());
        count.setText(texts.get("edit.replace.hint"));
        rows.getItems().clear();
        none.setVisible(false);
        replace.setDisable(true);
    }

    public void showProblem(String sentence) {
        textBox.setError(Optional.of(sentence));
        text.requestFocus();
    }

    /// @param sentence how many quotes stand as they did, and how many do not
    public void show(String sentence, List<Row> found) {
        count.setText(sentence);
        rows.getItems().setAll(found);
        none.setVisible(true);
        replace.setDisable(false);
        replace.requestFocus();
    }

    public void start() {
        text.requestFocus();
    }

    private VBox left() {
        VBox left = new VBox(open, textBox);
        if (article.getItems().size() > 1) {
            left.getChildren().addFirst(new FieldBox(texts.get("edit.entry.article"), article));
        }
        left.getStyleClass().add("edit-form");
        left.setMinSize(0, 0);
        VBox.setVgrow(textBox, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        text.setMinHeight(0);
        return left;
    }

    private VBox right() {
        count.setId("replace-count");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        VBox right = new VBox(count, rows);
        right.getStyleClass().add("card-side");
        right.setMinSize(0, 0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return right;
    }

    private HBox foot() {
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, compare, replace);
        foot.getStyleClass().add("edit-foot");
        return foot;
    }

    private void setUpRows() {
        rows.setId("replace-rows");
        rows.setAccessibleText(texts.get("edit.replace.rows"));
        rows.setMinSize(0, 0);
        rows.setCellFactory(list -> new FindingCell());
        none.setText(texts.get("edit.replace.none"));
        none.setVisible(false);
        none.setWrapText(true);
        none.getStyleClass().add("cards-none");
        rows.setPlaceholder(none);
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel.fire();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            (replace.isDisabled() ? compare : replace).fire();
            event.consume();
        }
    }

    private final class FindingCell extends WrappingCell<Row> {
        FindingCell() {
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : lines(row));
            setAccessibleText(
                    row == null || empty
                            ? null
                            : row.citer() + ": " + row.state() + " " + quoted(row.quote()) + " "
                                    + row.now().map(this::quoted).orElse(""));
        }

        private VBox lines(Row row) {
            VBox lines = new VBox(
                    line(row.citer(), "title"),
                    line(row.state(), "field-hint"),
                    line(quoted(row.quote()), "card-quote"));
            row.now()
                    .ifPresent(words -> lines.getChildren()
                            .addAll(
                                    line(texts.get("edit.replace.now"), "field-hint"),
                                    line(quoted(words), "card-quote")));
            lines.getStyleClass().add("field-group");
            return lines;
        }

        private String quoted(String words) {
            return FormWords.quoted(texts, words);
        }

        private static Label line(String words, String styleClass) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(styleClass);
            return label;
        }
    }
}
