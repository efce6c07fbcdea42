package dateline.format.json;

import dateline.model.Article;
import dateline.model.Extras;
import dateline.model.Inference;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An article in JSON. It can be made an [Article] only when the itinerary's language is known.
final class ArticleJson {
    private static final Shape<ArticleJson> SHAPE = new Shape<ArticleJson>()
            .required("id", (in, a) -> a.id = in.id())
            .required("headline", (in, a) -> a.headline = in.text().orElse(""))
            .optional("publisher", (in, a) -> a.publisher = in.text())
            .optional("published", (in, a) -> a.published = Dates.readDay(in))
            .optional("language", (in, a) -> a.language = Languages.read(in))
            .optional("source", (in, a) -> a.source = in.text())
            .optional("url", (in, a) -> a.url = readUrl(in))
            .optional("inferred", (in, a) -> a.inferences = InferenceJson.readList(in))
            .required("paragraphs", (in, a) -> a.readParagraphs(in));

    private String id = "";
    private String headline = "";
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Locale> language = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<URI> url = Optional.empty();
    private List<Inference> inferences = List.of();
    private final List<String> paragraphs = new ArrayList<>();
    private Extras extras = Extras.NONE;

    static ArticleJson read(Cursor in) throws IOException {
        ArticleJson article = new ArticleJson();
        article.extras = in.record(SHAPE, article);
        return article;
    }

    /// @param fallback the language where the article names none
    Article article(Locale fallback) {
        return new Article(
                id,
                headline,
                publisher,
                published,
                language.orElse(fallback),
                source,
                url,
                inferences,
                paragraphs,
                extras);
    }

    /// @param itineraryLanguage is not written again
    static void write(Output out, Article article, Locale itineraryLanguage) throws IOException {
        out.beginRecord(article.extras());
        out.text("id", article.id());
        out.text("headline", article.headline());
        out.text("publisher", article.publisher());
        out.text("published", article.published().map(LocalDate::toString));
        if (!article.language().equals(itineraryLanguage)) {
            out.text("language", article.language().toLanguageTag());
        }
        out.text("source", article.source());
        out.text("url", article.url().map(URI::toString));
        InferenceJson.writeList(out, article.inferences());
        out.texts("paragraphs", article.paragraphs());
        out.end();
    }

    private void readParagraphs(Cursor in) throws IOException {
        in.list(Limits.PARAGRAPHS, () -> paragraphs.add(in.text().orElse("")));
    }

    private static Optional<URI> readUrl(Cursor in) throws IOException {
        Optional<String> text = in.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(text.get());
            if (isWeb(url)) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // As wrong as an address of another kind.
        }
        in.error("value.url", Cursor.shorten(text.get()));
        return Optional.empty();
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null
                && ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()));
    }
}
