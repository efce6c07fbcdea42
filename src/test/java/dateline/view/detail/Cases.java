package dateline.view.detail;

import dateline.Samples;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.TextQuoteSelector;
import dateline.model.When;
import dateline.model.When.Within;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Itineraries that the bundled one is no example of.
final class Cases {
    static final When SOME_DAY = new Within(Samples.days("2024-05-16", "2024-05-17"));

    private Cases() {}

    static Article article(String id, List<String> paragraphs) {
        return new Article(
                id,
                "Headline of " + id,
                Optional.of("The Publisher"),
                Optional.of(Samples.day("2024-05-14")),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                paragraphs,
                Extras.NONE);
    }

    static Citation citation(String article, String quote) {
        return new Citation(
                article,
                Field.ENTRY,
                new TextQuoteSelector(quote, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Extras.NONE);
    }

    static Entry entry(String id, When when, Lifecycle lifecycle, Citation... citations) {
        return new Entry(
                id,
                "Title of " + id,
                when,
                Optional.empty(),
                Certainty.PLANNED,
                lifecycle,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(citations),
                Extras.NONE);
    }

    static Entry entry(String id, Citation... citations) {
        return entry(id, SOME_DAY, new Lifecycle.Scheduled(), citations);
    }

    static Itinerary itinerary(List<Article> articles, List<Entry> entries, List<BackgroundNote> notes) {
        return new Itinerary(
                "case",
                "A case",
                Locale.ENGLISH,
                Samples.SHANGHAI,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                articles,
                entries,
                notes,
                Extras.NONE);
    }
}
