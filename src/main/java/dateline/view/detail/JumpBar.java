package dateline.view.detail;

import dateline.model.Article;
import dateline.view.text.WholeText;
import dateline.wording.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Over the text: links to its two parts and, where there is more than one article, the choice between them.
final class JumpBar extends HBox {
    private final Hyperlink article;
    private final Hyperlink background;
    private final ComboBox<Article> chooser = new ComboBox<>();
    private boolean isShowing;

    JumpBar(Texts texts, Runnable toArticle, Runnable toBackground, Consumer<Article> onArticleChosen) {
        article = link(texts.get("detail.article.title"), toArticle);
        background = link(texts.get("detail.background.title"), toBackground);
        getStyleClass().add(DetailStyles.JUMP_BAR);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.setMinWidth(0);
        chooser.setAccessibleText(texts.get("detail.article.chooser"));
        chooser.setCellFactory(list -> new HeadlineCell());
        chooser.setButtonCell(new HeadlineCell());
        chooser.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !isShowing) {
                onArticleChosen.accept(chosen);
            }
        });
        getChildren().addAll(article, background, gap);
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add(DetailStyles.JUMP_LINK);
        link.setMinWidth(0);
        WholeText.of(link);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    ComboBox<Article> chooser() {
        return chooser;
    }

    void setArticles(List<Article> articles) {
        isShowing = true;
        chooser.getItems().setAll(articles);
        isShowing = false;
        getChildren().remove(chooser);
        if (articles.size() > 1) {
            getChildren().add(chooser);
        }
    }

    void setArticle(Article shown) {
        isShowing = true;
        chooser.getSelectionModel().select(shown);
        isShowing = false;
    }

    /// Says which part is in view.
    void setInBackground(boolean inBackground) {
        article.pseudoClassStateChanged(DetailStyles.CURRENT, !inBackground);
        background.pseudoClassStateChanged(DetailStyles.CURRENT, inBackground);
    }

    private static final class HeadlineCell extends ListCell<Article> {
        @Override
        protected void updateItem(Article item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.headline());
        }
    }
}
