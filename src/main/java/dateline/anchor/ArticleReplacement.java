package dateline.anchor;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An itinerary in which a newer text of an article took the place of the older one, and what became of each citation.
///
/// A citation whose words stand in the newer text points to them there. One whose words were changed keeps the words
/// that
/// it was made from, and points to what stands there now by its surroundings: so it stays marked as changed until
/// someone
/// has read it. One that is lost or ambiguous stays as it was.
///
/// @param findings what became of each citation of the article, in the itinerary's order
public record ArticleReplacement(Itinerary itinerary, List<Finding> findings) {

    /// What became of one citation.
    ///
    /// @param citer the title of the entry or note that cites
    /// @param citation as it is in the new itinerary
    /// @param words what stands there now, where it was found
    public record Finding(String citer, Citation citation, Passage passage, Optional<String> words) {

        /// Whether a reader has to look at it.
        public boolean needsReview() {
            return switch (passage) {
                case Exact e -> false;
                case Moved m -> false;
                case Changed c -> true;
                case Ambiguous a -> true;
                case Lost l -> true;
            };
        }
    }

    public ArticleReplacement {
        findings = List.copyOf(findings);
    }

    /// @param newer the article with its newer text, under the id of the one that it replaces
    /// @throws IllegalArgumentException when the itinerary has no article of this id
    public static ArticleReplacement of(Itinerary itinerary, Article newer) {
        Article older = itinerary
                .article(newer.id())
                .orElseThrow(() -> new IllegalArgumentException("no article " + newer.id()));
        Relocation relocation = new Relocation(older.text(), newer.text());
        List<Finding> findings = new ArrayList<>();
        List<Entry> entries = itinerary.entries().stream()
                .map(e -> withCitations(e, relocate(e.title(), e.citations(), newer.id(), relocation, findings)))
                .toList();
        List<BackgroundNote> background = itinerary.background().stream()
                .map(n -> withCitations(n, relocate(n.title(), n.citations(), newer.id(), relocation, findings)))
                .toList();
        List<Article> articles = itinerary.articles().stream()
                .map(a -> a.id().equals(newer.id()) ? newer : a)
                .toList();
        return new ArticleReplacement(
                new Itinerary(
                        itinerary.id(),
                        itinerary.title(),
                        itinerary.language(),
                        itinerary.zone(),
                        itinerary.asOf(),
                        itinerary.source(),
                        itinerary.places(),
                        articles,
                        entries,
                        background,
                        itinerary.extras()),
                findings);
    }

    /// What was changed, lost or could be two passages.
    public List<Finding> toReview() {
        return findings.stream().filter(Finding::needsReview).toList();
    }

    private static List<Citation> relocate(
            String citer, List<Citation> citations, String article, Relocation relocation, List<Finding> findings) {
        List<Citation> relocated = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.article().equals(article)) {
                Passage passage = relocation.find(citation);
                Citation there = relocation.pointTo(citation, passage);
                findings.add(new Finding(citer, there, passage, passage.range().map(relocation::words)));
                relocated.add(there);
            } else {
                relocated.add(citation);
            }
        }
        return relocated;
    }

    private static Entry withCitations(Entry entry, List<Citation> citations) {
        return new Entry(
                entry.id(),
                entry.title(),
                entry.when(),
                entry.place(),
                entry.certainty(),
                entry.lifecycle(),
                entry.participants(),
                entry.notes(),
                entry.inferences(),
                citations,
                entry.extras());
    }

    private static BackgroundNote withCitations(BackgroundNote note, List<Citation> citations) {
        return new BackgroundNote(note.id(), note.title(), note.text(), note.date(), citations, note.extras());
    }
}
