package dateline.view.detail;

import dateline.edit.Coverage;
import dateline.model.Article;
import dateline.model.CitedPassage;
import dateline.wording.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One article: what stands over it and its text.
final class ArticleSection extends VBox {
    private final Texts texts;
    private final DetailRequests requests;
    private final ArticleHeader header;
    private final ArticleText text;
    // A menu is a window of its own: made when it is wanted.
    private Optional<PassageMenu> passageMenu = Optional.empty();
    private Optional<CopyMenu> copyMenu = Optional.empty();
    private final Node noArticle;
    private final Node noText;
    private @Nullable Article article;
    private String source = "";
    private Map<String, Coverage> coverage = Map.of();
    private List<CitedPassage> cited = List.of();

    /// @param scrollToward told the height in the text that is to come into view while the mouse is dragged
    ArticleSection(Texts texts, DetailRequests requests, DoubleConsumer scrollToward) {
        this.texts = texts;
        this.requests = requests;
        header = new ArticleHeader(texts, requests::link);
        text = new ArticleText(texts, this::choosePressed);
        noArticle = new EmptyState(
                Feather.FILE_TEXT, texts.get("detail.empty.article.title"), texts.get("detail.empty.article.hint"));
        noText = new EmptyState(
                Feather.FILE_TEXT,
                texts.get("detail.empty.article.title"),
                texts.get("detail.empty.article-text.hint"));
        new ArticleInput(text, new Clicks(), scrollToward);
        text.setOnContextMenuRequested(event -> {
            copyMenu().show(text, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        getChildren().setAll(noArticle);
    }

    ArticleText text() {
        return text;
    }

    PassageMenu passageMenu() {
        PassageMenu menu = passageMenu.orElseGet(() -> new PassageMenu(texts, requests));
        passageMenu = Optional.of(menu);
        return menu;
    }

    CopyMenu copyMenu() {
        CopyMenu menu = copyMenu.orElseGet(() -> new CopyMenu(texts, new Copying()));
        copyMenu = Optional.of(menu);
        return menu;
    }

    boolean isShown(Article other) {
        return other.equals(article);
    }

    boolean isShown(String articleId) {
        return article != null && article.id().equals(articleId);
    }

    void showNone() {
        article = null;
        getChildren().setAll(noArticle);
    }

    void show(Article shown, DetailContext context) {
        article = shown;
        setWording(context);
        cited = context.evidence().in(shown);
        text.setArticle(shown, cited);
        markCoverage(shown);
        getChildren().setAll(header, shown.paragraphs().isEmpty() ? noText : text);
    }

    /// @param byArticle by the article's id; empty to mark none
    void showCoverage(Map<String, Coverage> byArticle) {
        boolean wasShown = !coverage.isEmpty();
        coverage = Map.copyOf(byArticle);
        if (article != null && (wasShown || !coverage.isEmpty())) {
            text.setPassages(cited);
            markCoverage(article);
        }
    }

    /// A time that nothing cites can be reached like a passage that something does.
    private void markCoverage(Article shown) {
        Coverage here = coverage.getOrDefault(shown.id(), Coverage.NONE);
        text.mark(Layer.DATED, here.dated());
        text.mark(Layer.OPEN, here.open());
        if (!here.open().isEmpty()) {
            text.setPassages(here.among(cited));
        }
    }

    void setWording(DetailContext context) {
        if (article != null) {
            source = PassageWords.source(texts, context.wording().dates(), article);
            header.show(article, context.wording().dates());
        }
    }

    private void choosePressed(CitedPassage passage) {
        if (passageMenu().offer(List.of(passage))) {
            text.boundsOf(passage.at())
                    .map(text::localToScreen)
                    .ifPresent(at -> passageMenu().show(text, at.getMinX(), at.getMaxY()));
        }
    }

    private final class Clicks implements ArticleInput.Target {
        @Override
        public void passagesClicked(List<CitedPassage> passages, MouseEvent event) {
            if (passageMenu().offer(passages)) {
                passageMenu().show(text, event.getScreenX(), event.getScreenY());
            }
        }

        @Override
        public void copyRequested() {
            copyMenu().copy();
        }
    }

    private final class Copying implements CopyMenu.Source {
        @Override
        public String selectedText() {
            return text.selection().selectedText();
        }

        @Override
        public String source() {
            return source;
        }

        @Override
        public void selectAll() {
            text.selection().selectAll();
            text.showSelection();
        }

        @Override
        public void copied(String copied) {
            requests.copied(copied);
        }
    }
}
