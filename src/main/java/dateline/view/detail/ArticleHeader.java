package dateline.view.detail;

import dateline.model.Article;
import dateline.view.text.Hint;
import dateline.view.text.Icon;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.net.URI;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands over an article: headline, who published it when, where the text comes from, and what of that is
/// inferred.
final class ArticleHeader extends VBox {
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Consumer<URI> onLinkRequested;

    ArticleHeader(Texts texts, Consumer<URI> onLinkRequested) {
        this.texts = texts;
        this.onLinkRequested = onLinkRequested;
        getStyleClass().add(DetailStyles.ARTICLE_HEADER);
    }

    void show(Article article, DateWords dates) {
        getChildren().setAll(wrapped(article.headline(), DetailStyles.HEADLINE));
        StringJoiner origin = new StringJoiner(BETWEEN);
        article.publisher().ifPresent(origin::add);
        article.published().map(dates::day).ifPresent(origin::add);
        if (origin.length() > 0) {
            getChildren().add(wrapped(origin.toString(), DetailStyles.BYLINE));
        }
        article.source().ifPresent(source -> getChildren().add(wrapped(source, DetailStyles.MUTED)));
        article.inferences().forEach(inference -> {
            InferredLine line = new InferredLine();
            line.show(new FactRow.Inferred(
                    texts.of("detail.article.inferred", inference.field()), inference.reason(), true));
            getChildren().add(line);
        });
        article.url().ifPresent(url -> getChildren().add(link(url)));
    }

    private Hyperlink link(URI url) {
        Hyperlink link = new Hyperlink(texts.get("detail.article.link"), new Icon(Feather.EXTERNAL_LINK));
        Hint.on(link, url.toASCIIString());
        link.setOnAction(event -> {
            link.setVisited(false);
            onLinkRequested.accept(url);
        });
        return link;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
