package dateline.model;

import dateline.model.Passage.Lost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the citations of one itinerary stand in its articles, found once and looked up both ways: from the citation to
/// the passage, from the passage to what cites it.
///
/// Immutable and thread-safe.
public final class Evidence {

    /// Finds a quote in a text.
    @FunctionalInterface
    public interface Anchor {
        Passage find(String text, TextQuoteSelector quote, Optional<TextPositionSelector> position);
    }

    /// Written out: comparators that are put together are classes made at run time, and this is on the way to the
    /// window.
    private static final Comparator<CitedPassage> IN_READING_ORDER = (a, b) -> {
        int order = Integer.compare(a.at().start(), b.at().start());
        return order == 0 ? Integer.compare(b.at().end(), a.at().end()) : order;
    };

    private final Map<Citation, Passage> passages = new HashMap<>();
    private final Map<String, List<CitedPassage>> byArticle = new HashMap<>();

    private Evidence() {}

    /// Looks up every citation of the entries and of the background. Takes time in proportion to their number: for a
    /// large itinerary, call it away from the user interface's thread.
    public static Evidence of(Itinerary itinerary, Anchor anchor) {
        Evidence evidence = new Evidence();
        Map<String, String> texts = new HashMap<>();
        itinerary.articles().forEach(article -> texts.put(article.id(), article.text()));
        Map<String, Map<TextPositionSelector, Citers>> found = new HashMap<>();
        for (Entry entry : itinerary.entries()) {
            for (Citation citation : entry.citations()) {
                evidence.citers(citation, texts, anchor, found).ifPresent(c -> addOnce(c.entries, entry));
            }
        }
        for (BackgroundNote note : itinerary.background()) {
            for (Citation citation : note.citations()) {
                evidence.citers(citation, texts, anchor, found).ifPresent(c -> addOnce(c.notes, note));
            }
        }
        found.forEach((article, ranges) -> evidence.byArticle.put(article, inReadingOrder(ranges)));
        return evidence;
    }

    /// What was found of the citation; [Lost] for a citation of another itinerary.
    public Passage passage(Citation citation) {
        return passages.getOrDefault(citation, new Lost());
    }

    /// The passages of the article that have one certain place, by their start; of those that start together, the
    /// longest first.
    public List<CitedPassage> in(Article article) {
        return byArticle.getOrDefault(article.id(), List.of());
    }

    private Optional<Citers> citers(
            Citation citation,
            Map<String, String> texts,
            Anchor anchor,
            Map<String, Map<TextPositionSelector, Citers>> found) {
        Passage passage = passages.computeIfAbsent(citation, c -> {
            String text = texts.get(c.article());
            return text == null ? new Lost() : anchor.find(text, c.quote(), c.position());
        });
        return passage.range()
                .map(at -> found.computeIfAbsent(citation.article(), id -> new HashMap<>())
                        .computeIfAbsent(at, key -> new Citers()));
    }

    private static List<CitedPassage> inReadingOrder(Map<TextPositionSelector, Citers> ranges) {
        List<CitedPassage> list = new ArrayList<>();
        ranges.forEach((at, citers) -> list.add(new CitedPassage(at, citers.entries, citers.notes)));
        list.sort(IN_READING_ORDER);
        return List.copyOf(list);
    }

    /// All that one entry cites comes in a row, so that the last one is the only one to compare with.
    private static <T> void addOnce(List<T> list, T citer) {
        if (list.isEmpty() || !list.getLast().equals(citer)) {
            list.add(citer);
        }
    }

    private static final class Citers {
        private final List<Entry> entries = new ArrayList<>();
        private final List<BackgroundNote> notes = new ArrayList<>();
    }
}
