package dateline.format.pdf;

import dateline.anchor.QuoteAnchor;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Passage;
import dateline.model.TextPositionSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The passages that the itinerary cites, numbered through all articles as they stand in them. Two citations of the
/// same
/// words have one number.
final class Evidence {

    /// Who cites a passage: its words, and the element in which it is shown.
    record Citer(String title, String id) {}

    /// A cited passage.
    ///
    /// @param number from 1
    record Numbered(int number, TextPositionSelector at, List<Citer> citers) {

        /// The identifier of the passage's element in the article.
        String id() {
            return Anchors.PASSAGE + number;
        }
    }

    /// What became of a citation.
    ///
    /// @param article null where the itinerary has no such article
    /// @param number null where the passage cannot be shown
    record Finding(
            Passage passage,
            @Nullable Article article,
            @Nullable Numbered number) {}

    private record Place(int article, TextPositionSelector at) {}

    private static final Comparator<Place> IN_READING_ORDER = Comparator.comparingInt(Place::article)
            .thenComparingInt(p -> p.at().start())
            .thenComparingInt(p -> p.at().end());

    private final List<Article> articles;
    private final List<String> texts;
    private final Map<String, Integer> positions = new HashMap<>();
    private final IdentityHashMap<Citation, Passage> passages = new IdentityHashMap<>();
    private final Map<Place, Set<Citer>> citers = new HashMap<>();
    private final Map<Place, Numbered> numbers = new HashMap<>();
    private final List<List<Numbered>> byArticle = new ArrayList<>();

    private Evidence(Itinerary itinerary) {
        articles = itinerary.articles();
        texts = articles.stream().map(Article::text).toList();
        for (int i = 0; i < articles.size(); i++) {
            positions.putIfAbsent(articles.get(i).id(), i);
            byArticle.add(new ArrayList<>());
        }
    }

    static Evidence of(Itinerary itinerary, Anchors anchors) {
        Evidence evidence = new Evidence(itinerary);
        for (Entry entry : itinerary.entries()) {
            evidence.find(entry.citations(), new Citer(entry.title(), anchors.of(entry)));
        }
        for (BackgroundNote note : itinerary.background()) {
            evidence.find(note.citations(), new Citer(note.title(), anchors.of(note)));
        }
        evidence.number();
        return evidence;
    }

    Finding of(Citation citation) {
        Passage passage = Objects.requireNonNull(passages.get(citation));
        Integer article = positions.get(citation.article());
        return article == null
                ? new Finding(passage, null, null)
                : new Finding(
                        passage,
                        articles.get(article),
                        passage.range()
                                .map(at -> numbers.get(new Place(article, at)))
                                .orElse(null));
    }

    /// The passages of one article in reading order.
    ///
    /// @param article its position in the itinerary
    List<Numbered> in(int article) {
        return byArticle.get(article);
    }

    private void find(List<Citation> citations, Citer citer) {
        for (Citation citation : citations) {
            Integer article = positions.get(citation.article());
            Passage passage = article == null
                    ? new Passage.Lost()
                    : QuoteAnchor.find(texts.get(article), citation.quote(), citation.position());
            passages.put(citation, passage);
            passage.range()
                    .ifPresent(at -> citers.computeIfAbsent(
                                    new Place(Objects.requireNonNull(article), at), key -> new LinkedHashSet<>())
                            .add(citer));
        }
    }

    private void number() {
        int number = 1;
        for (Place place : citers.keySet().stream().sorted(IN_READING_ORDER).toList()) {
            Numbered numbered =
                    new Numbered(number++, place.at(), List.copyOf(Objects.requireNonNull(citers.get(place))));
            numbers.put(place, numbered);
            byArticle.get(place.article()).add(numbered);
        }
    }
}
