package dateline.view.detail;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.TextPositionSelector;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where one reads: an article and the background under it, in one scroll.
final class ReadingPane extends VBox {
    private final ArticleSection article;
    private final BackgroundSection background;
    private final VBox content = new VBox();
    private final Scroller scroller = new Scroller(content);
    private final JumpBar jumpBar;
    private Optional<TextPositionSelector> current = Optional.empty();

    /// @param onArticleChosen told what the reader chooses from the list of articles
    ReadingPane(Texts texts, DetailRequests requests, Consumer<Article> onArticleChosen) {
        article = new ArticleSection(texts, requests, this::scrollToward);
        background = new BackgroundSection(texts, requests);
        jumpBar = new JumpBar(texts, scroller::scrollToTop, this::revealBackground, onArticleChosen);
        getStyleClass().add(DetailStyles.READING);
        content.getStyleClass().add(DetailStyles.READING_CONTENT);
        content.getChildren().addAll(article, background);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(jumpBar, scroller);
        scroller.setViewport(this::viewportMoved);
        article.text().setOnPassageFocused(passage -> scroller.reveal(() -> inContent(passage.at())));
    }

    void setContext(DetailContext context) {
        jumpBar.setArticles(context.itinerary().articles());
        background.show(context);
        current = Optional.empty();
        if (context.itinerary().articles().isEmpty()) {
            article.showNone();
        } else {
            showArticle(context.itinerary().articles().getFirst(), context);
        }
        scroller.scrollToTop();
    }

    /// Says the same itinerary in other words.
    void setWording(DetailContext context) {
        background.show(context);
        article.setWording(context);
    }

    /// Shows the article, if it is not shown already, with no passage emphasised.
    void showArticle(Article shown, DetailContext context) {
        if (!article.isShown(shown)) {
            article.show(shown, context);
            jumpBar.setArticle(shown);
            current = Optional.empty();
            scroller.scrollToTop();
        }
    }

    /// Marks the passages and brings the current one, if there is one, into view.
    void emphasise(List<NumberedPassage> passages) {
        article.text().setEmphasis(passages);
        current = passages.stream()
                .filter(NumberedPassage::isCurrent)
                .map(NumberedPassage::at)
                .findFirst();
        revealCurrent();
    }

    /// Selects a place of the text and brings it into view.
    void select(TextPositionSelector at) {
        article.text().selection().select(at.start(), at.end());
        article.text().showSelection();
        current = Optional.of(at);
        revealCurrent();
    }

    void revealCurrent() {
        current.ifPresent(at -> scroller.reveal(() -> inContent(at)));
    }

    private void revealBackground() {
        background.build();
        scroller.reveal(() -> whole(background));
    }

    void revealNote(BackgroundNote note) {
        background.mark(note).ifPresent(view -> scroller.reveal(() -> whole(view)));
    }

    ArticleSection article() {
        return article;
    }

    Scroller scroller() {
        return scroller;
    }

    JumpBar jumpBar() {
        return jumpBar;
    }

    Optional<TextPositionSelector> current() {
        return current;
    }

    /// Where the current passage is, in the scene's coordinates; it may be out of view.
    Optional<Bounds> currentInScene() {
        return current.flatMap(article.text()::boundsOf).map(article.text()::localToScene);
    }

    private Optional<Bounds> inContent(TextPositionSelector at) {
        return article.text().boundsOf(at).map(article.text()::localToScene).map(content::sceneToLocal);
    }

    private Optional<Bounds> whole(Node node) {
        return Optional.of(content.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private OptionalDouble viewportMoved(double top, double bottom) {
        boolean isNear = background.getLayoutY() - bottom < bottom - top;
        if (isNear && !background.isBuilt()) {
            // Not in the middle of a layout.
            Platform.runLater(background::build);
        }
        // Where both fit, nothing was jumped over: the reading begins at the article.
        jumpBar.setInBackground(top > 0 && background.getLayoutY() < (top + bottom) / 2);
        double y = article.getLayoutY() + article.text().getLayoutY();
        return article.text().setVisibleRange(top - y, bottom - y);
    }

    private void scrollToward(double textY) {
        double y = article.getLayoutY() + article.text().getLayoutY() + textY;
        Bounds visible = scroller.visible();
        if (y < visible.getMinY()) {
            scroller.scrollBy(y - visible.getMinY());
        } else if (y > visible.getMaxY()) {
            scroller.scrollBy(y - visible.getMaxY());
        }
    }
}
