package dateline.search;

import dateline.model.Article;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.model.TextPositionSelector;
import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Searches one itinerary as the user types. Its texts are folded once, when it is made; a search then reads them
/// through.
///
/// Thread-safe. Building takes time in proportion to the texts: do it away from the user interface's thread.
public final class ItinerarySearch {
    /// A row shows the match near its left end, whole words before it.
    private static final int BEFORE = 24;
    private static final int AFTER = 64;

    private final Itinerary itinerary;
    private final FoldedTexts entries;
    private final List<String> foldedArticles;

    public ItinerarySearch(Itinerary itinerary) {
        this.itinerary = itinerary;
        Map<String, String> places = new HashMap<>();
        itinerary.places().forEach(place -> places.put(place.id(), Folding.fold(place.name())));
        FoldedTexts.Builder texts = new FoldedTexts.Builder();
        itinerary.entries().forEach(entry -> add(entry, places, texts));
        this.entries = texts.build();
        this.foldedArticles = itinerary.articles().stream()
                .map(article -> Folding.fold(article.text()))
                .toList();
    }

    /// @param limit the most hits of each sort to give; the counts are of all
    public Hits find(String query, int limit) {
        String[] words = Folding.words(query);
        if (words.length == 0) {
            return Hits.NONE;
        }
        BitSet found = entriesWith(words);
        List<EntryHit> first = found.stream()
                .limit(limit)
                .mapToObj(i -> new EntryHit(itinerary.entries().get(i)))
                .toList();
        List<ArticleHit> passages = new ArrayList<>();
        int passageCount = findPassages(String.join(" ", words), limit, passages);
        return new Hits(first, found.cardinality(), passages, passageCount);
    }

    /// The numbers of the entries that have all the words; all where there are no words.
    BitSet entriesWith(String query) {
        return entriesWith(Folding.words(query));
    }

    private BitSet entriesWith(String... words) {
        BitSet found = new BitSet(itinerary.entries().size());
        entries.forEachWith(words, found::set);
        return found;
    }

    private int findPassages(String phrase, int limit, List<ArticleHit> passages) {
        int count = 0;
        for (int i = 0; i < foldedArticles.size(); i++) {
            String folded = foldedArticles.get(i);
            int at = folded.indexOf(phrase);
            // Put together only where something is found: kept, it would be the largest thing in memory.
            String text = at >= 0 && passages.size() < limit
                    ? itinerary.articles().get(i).text()
                    : "";
            for (; at >= 0; at = folded.indexOf(phrase, at + phrase.length())) {
                count++;
                if (passages.size() < limit) {
                    passages.add(passage(itinerary.articles().get(i), text, at, at + phrase.length()));
                }
            }
        }
        return count;
    }

    private static ArticleHit passage(Article article, String text, int start, int end) {
        int paragraphStart = text.lastIndexOf(Article.PARAGRAPH_BREAK, start) + 1;
        int paragraphBreak = text.indexOf(Article.PARAGRAPH_BREAK, end);
        int paragraphEnd = paragraphBreak < 0 ? text.length() : paragraphBreak;
        int from = Math.max(paragraphStart, start - BEFORE);
        int to = Math.min(paragraphEnd, end + AFTER);
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        if (from > paragraphStart) {
            before = "…" + before.substring(before.indexOf(' ') + 1);
        }
        if (to < paragraphEnd) {
            after = after.substring(0, Math.max(0, after.lastIndexOf(' '))) + "…";
        }
        return new ArticleHit(
                article,
                new TextPositionSelector(start, end),
                before.stripLeading(),
                text.substring(start, end),
                after.stripTrailing());
    }

    private static void add(Entry entry, Map<String, String> places, FoldedTexts.Builder texts) {
        texts.part(Folding.fold(entry.title()));
        entry.place().map(places::get).ifPresent(texts::part);
        for (Participant participant : entry.participants()) {
            texts.part(Folding.fold(participant.name()));
            participant.role().ifPresent(role -> texts.part(Folding.fold(role)));
        }
        entry.notes().ifPresent(notes -> texts.part(Folding.fold(notes)));
        texts.endText();
    }
}
