package dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Samples;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Itineraries whose article is going to be replaced.
final class Cited {
    private Cited() {}

    static Itinerary visit() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("resources/samples/state-visit-2024.json"));
            return new JsonItineraryReader()
                    .read("state-visit-2024.json", bytes)
                    .itinerary()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article article(String text) {
        return new Article(
                "report",
                "A report",
                Optional.empty(),
                Optional.empty(),
                Locale.UK,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(text.split(Article.PARAGRAPH_BREAK)),
                Extras.NONE);
    }

    /// An article and one entry that cites the first place where the quote stands.
    static Itinerary itinerary(String text, String quote) {
        Article article = article(text);
        int start = text.indexOf(quote);
        assertEquals(text, article.text());
        Citation citation = new Citation(
                article.id(),
                Field.ENTRY,
                new TextQuoteSelector(quote, Optional.empty(), Optional.empty()),
                Optional.of(new TextPositionSelector(start, start + quote.length())),
                Extras.NONE);
        Entry bare = Samples.entry("visit", new When.Within(Samples.days("2024-05-16", "2024-05-17")));
        Entry entry = new Entry(
                bare.id(),
                bare.title(),
                bare.when(),
                bare.place(),
                bare.certainty(),
                bare.lifecycle(),
                bare.participants(),
                bare.notes(),
                bare.inferences(),
                List.of(citation),
                bare.extras());
        Itinerary empty = Samples.itinerary("A visit", List.of(), List.of(entry));
        return withArticle(empty, article);
    }

    static Article withText(Article article, String text) {
        return new Article(
                article.id(),
                article.headline(),
                article.publisher(),
                article.published(),
                article.language(),
                article.source(),
                article.url(),
                article.inferences(),
                List.of(text.split(Article.PARAGRAPH_BREAK)),
                article.extras());
    }

    private static Itinerary withArticle(Itinerary i, Article article) {
        return new Itinerary(
                i.id(),
                i.title(),
                i.language(),
                i.zone(),
                i.asOf(),
                i.source(),
                i.places(),
                List.of(article),
                i.entries(),
                i.background(),
                i.extras());
    }
}
