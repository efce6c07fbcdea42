package dateline.search;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Participant;
import dateline.model.TextPositionSelector;
import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import dateline.search.Hit.NoteHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Searches one itinerary as the user types. Its texts are folded once, when it is made; a search then reads them
/// through.
///
/// Thread-safe. Building takes time in proportion to the texts: do it away from the user interface's thread.
public final class ItinerarySearch {
    private final Itinerary itinerary;
    private final FoldedTexts entries;
    private final List<String> foldedArticles;
    private final List<String> foldedNotes;
    private final Map<String, String> placeNames = new HashMap<>();

    public ItinerarySearch(Itinerary itinerary) {
        this.itinerary = itinerary;
        Map<String, String> places = new HashMap<>();
        itinerary.places().forEach(place -> {
            places.put(place.id(), Folding.fold(place.name()));
            placeNames.put(place.id(), place.name());
        });
        FoldedTexts.Builder texts = new FoldedTexts.Builder();
        itinerary.entries().forEach(entry -> add(entry, places, texts));
        this.entries = texts.build();
        this.foldedArticles = itinerary.articles().stream()
                .map(article -> Folding.fold(article.text()))
                .toList();
        this.foldedNotes = itinerary.background().stream()
                .map(note -> Folding.fold(text(note)))
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
                .mapToObj(i -> hit(itinerary.entries().get(i), words))
                .toList();
        List<ArticleHit> passages = new ArrayList<>();
        String phrase = String.join(" ", words);
        int passageCount = findPassages(phrase, limit, passages);
        return new Hits(first, found.cardinality(), passages, passageCount, notesWith(phrase));
    }

    /// Each note once, with the first place in it.
    private List<NoteHit> notesWith(String phrase) {
        List<NoteHit> found = new ArrayList<>();
        for (int i = 0; i < foldedNotes.size(); i++) {
            int at = foldedNotes.get(i).indexOf(phrase);
            if (at >= 0) {
                BackgroundNote note = itinerary.background().get(i);
                Excerpt excerpt = Excerpt.of(text(note), at, at + phrase.length());
                found.add(new NoteHit(note, excerpt.before(), excerpt.match(), excerpt.after()));
            }
        }
        return found;
    }

    private static String text(BackgroundNote note) {
        return note.title() + Article.PARAGRAPH_BREAK + note.text();
    }

    /// An entry, with what of it holds a word that its title does not.
    private EntryHit hit(Entry entry, String... words) {
        String title = Folding.fold(entry.title());
        List<String> others = new ArrayList<>();
        entry.place().map(placeNames::get).ifPresent(others::add);
        for (Participant participant : entry.participants()) {
            others.add(participant.name());
            participant.role().ifPresent(others::add);
        }
        Set<String> where = new LinkedHashSet<>();
        for (String word : words) {
            if (title.contains(word)) {
                continue;
            }
            others.stream()
                    .filter(text -> Folding.fold(text).contains(word))
                    .findFirst()
                    .or(() -> entry.notes().flatMap(notes -> excerpt(notes, word)))
                    .ifPresent(where::add);
        }
        return new EntryHit(entry, List.copyOf(where));
    }

    private static Optional<String> excerpt(String notes, String word) {
        int at = Folding.fold(notes).indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        Excerpt excerpt = Excerpt.of(notes, at, at + word.length());
        return Optional.of(excerpt.before() + excerpt.match() + excerpt.after());
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
        Excerpt excerpt = Excerpt.of(text, start, end);
        return new ArticleHit(
                article, new TextPositionSelector(start, end), excerpt.before(), excerpt.match(), excerpt.after());
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
