package dateline.format.json;

import dateline.anchor.QuoteAnchor;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks that the words that citations quote are in the articles.
final class EvidenceCheck {
    /// How many times as long a search for close words takes.
    private static final long CLOSE_SEARCH = 20;

    private final Map<String, String> texts;
    private final Problems problems;
    private long budget;

    /// @param budget how much text is searched, in UTF-16 code units. A quote that is not at its position needs a
    /// search through its article, and a file could ask for more than anyone would wait for
    EvidenceCheck(List<Article> articles, long budget, Problems problems) {
        this.texts = HashMap.newHashMap(articles.size());
        this.budget = budget;
        this.problems = problems;
        articles.forEach(article -> texts.putIfAbsent(article.id(), article.text()));
    }

    /// @param record the path to what holds the citations
    void check(List<Citation> citations, ValuePath record) {
        for (int i = 0; i < citations.size(); i++) {
            if (!CitationJson.isFaulty(citations.get(i))) {
                check(citations.get(i), record.property("citations").element(i));
            }
        }
    }

    private void check(Citation citation, ValuePath path) {
        String text = texts.get(citation.article());
        if (text == null) {
            problems.error(path.property("article"), "reference.article", Cursor.shorten(citation.article()));
        } else if (budget <= 0) {
            problems.warning(
                    words(path),
                    "evidence.unchecked",
                    Cursor.shorten(citation.quote().exact()));
        } else {
            Passage passage = QuoteAnchor.find(text, citation.quote(), citation.position());
            boolean wasSearched =
                    citation.position().isEmpty() || !passage.range().equals(citation.position());
            budget -= wasSearched ? text.length() * cost(passage) : 0;
            if (!(passage instanceof Passage.Exact)) {
                report(passage, citation, path);
            }
        }
    }

    /// What is not there word for word has been compared with everything that is.
    private static long cost(Passage passage) {
        return passage instanceof Passage.Exact || passage instanceof Passage.Moved ? 1 : CLOSE_SEARCH;
    }

    private void report(Passage passage, Citation citation, ValuePath path) {
        String shown = Cursor.shorten(citation.quote().exact());
        switch (passage) {
            case Passage.Exact e -> {}
            case Passage.Moved m ->
                problems.warning(path.property("position"), "evidence.moved", shown, m.at().start(), m.at().end());
            case Passage.Changed c ->
                problems.lostEvidence(words(path), "evidence.changed", shown, c.at().start(), c.at().end());
            case Passage.Ambiguous a ->
                problems.warning(
                        words(path), "evidence.ambiguous", shown, a.candidates().size());
            case Passage.Lost l -> problems.lostEvidence(words(path), "evidence.lost", shown, citation.article());
        }
    }

    private static ValuePath words(ValuePath citation) {
        return citation.property("quote").property("exact");
    }
}
