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
    private final List<String> entryTexts;
    private final List<String> articleTexts;
    private final List<String> foldedArticles;

    public ItinerarySearch(Itinerary itinerary) {
        this.itinerary = itinerary;
        Map<String, String> places = new HashMap<>();
        itinerary.places().forEach(place -> places.put(place.id(), Folding.fold(place.name())));
        this.entryTexts =
                itinerary.entries().stream().map(e -> folded(e, places)).toList();
        this.articleTexts = itinerary.articles().stream().map(Article::text).toList();
        this.foldedArticles = articleTexts.stream().map(Folding::fold).toList();
    }

    /// @param limit the most hits of each sort to give; the counts are of all
    public Hits find(String query, int limit) {
        String[] words = Folding.words(query);
        if (words.length == 0) {
            return Hits.NONE;
        }
        List<EntryHit> entries = new ArrayList<>();
        int entryCount = 0;
        for (int i = 0; i < entryTexts.size(); i++) {
            if (hasAll(entryTexts.get(i), words)) {
                entryCount++;
                if (entries.size() < limit) {
                    entries.add(new EntryHit(itinerary.entries().get(i)));
                }
            }
        }
        List<ArticleHit> passages = new ArrayList<>();
        int passageCount = findPassages(String.join(" ", words), limit, passages);
        return new Hits(entries, entryCount, passages, passageCount);
    }

    /// The numbers of the entries that have all the words; all where there are no words.
    BitSet entriesWith(String query) {
        String[] words = Folding.words(query);
        BitSet found = new BitSet(entryTexts.size());
        for (int i = 0; i < entryTexts.size(); i++) {
            found.set(i, hasAll(entryTexts.get(i), words));
        }
        return found;
    }

    private int findPassages(String phrase, int limit, List<ArticleHit> passages) {
        int count = 0;
        for (int i = 0; i < foldedArticles.size(); i++) {
            String text = foldedArticles.get(i);
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
                count++;
                if (passages.size() < limit) {
                    passages.add(passage(i, at, at + phrase.length()));
                }
            }
        }
        return count;
    }

    private ArticleHit passage(int article, int start, int end) {
        String text = articleTexts.get(article);
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
                itinerary.articles().get(article),
                new TextPositionSelector(start, end),
                before.stripLeading(),
                text.substring(start, end),
                after.stripTrailing());
    }

    private static boolean hasAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(Entry entry, Map<String, String> places) {
        StringBuilder text = new StringBuilder(Folding.fold(entry.title()));
        entry.place().map(places::get).ifPresent(name -> text.append('\n').append(name));
        for (Participant participant : entry.participants()) {
            text.append('\n').append(Folding.fold(participant.name()));
            participant.role().ifPresent(role -> text.append('\n').append(Folding.fold(role)));
        }
        entry.notes().ifPresent(notes -> text.append('\n').append(Folding.fold(notes)));
        return text.toString();
    }
}
