package dateline.view.edit;

import dateline.model.Article;
import dateline.view.detail.ArticlePane;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An entry's form beside the article that it is from; where the itinerary has several, one of them is chosen.
public final class EntryDesk extends BorderPane {
    private final ArticlePane pane;
    private final EntryForm form;

    /// @param articles the itinerary's; where there are none, the form stands alone
    /// @param shown the one that is shown first
    public EntryDesk(
            Texts texts,
            List<Article> articles,
            Optional<Article> shown,
            ArticlePane pane,
            EntryForm form,
            Consumer<Article> onChosen) {
        this.pane = pane;
        this.form = form;
        setId("entry-desk");
        getStyleClass().add("edit-desk");
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        if (articles.isEmpty()) {
            setCenter(form);
            return;
        }
        VBox left = new VBox(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        if (articles.size() > 1) {
            ComboBox<Article> choice = Choices.of(articles, Article::headline);
            choice.setId("entry-article");
            shown.ifPresent(choice::setValue);
            choice.valueProperty().subscribe((was, now) -> onChosen.accept(now));
            FieldBox box = new FieldBox(texts.get("edit.entry.article"), choice);
            box.getStyleClass().add("article-choice");
            left.getChildren().addFirst(box);
        }
        SplitPane split = new SplitPane(left, form);
        split.setDividerPositions(0.5);
        setCenter(split);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (pane.isFocusWithin()) {
                form.start();
            } else {
                pane.start();
            }
            event.consume();
        }
    }
}
