package dateline.anchor;

import dateline.anchor.ApproximateSearch.Match;
import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.Comparator;
import java.util.List;

/// Finds a quote whose words, or the words around it, were changed.
///
/// What resembles it is taken for it only where
/// - the words around it are there, and at least half of its own;
/// - or, where nothing is known of its surroundings, three quarters of its words are there, with all its numbers and
///   names and no others: a sentence of the same form about another day is another sentence;
/// - or so few words that nothing of them may differ, and the words around them are there;
/// - and no other passage of the text resembles it nearly as much.
final class CloseMatch {
    /// What says less cannot be known again when a part of it differs; see [Words#weight].
    private static final int LEAST_WEIGHT = 8;

    private static final int MOST_WORDS = 1_000;
    private static final double FLOOR_IN_CONTEXT = 0.5;
    private static final double FLOOR = 0.75;
    /// Names do not show in Chinese.
    private static final double IDEOGRAPHIC_FLOOR = 0.9;
    private static final double CONTEXT_FLOOR = 0.75;
    private static final double MARGIN = 0.15;
    private static final int CANDIDATES = 8;

    private final String exact;
    private final Words quote;
    private final Words before;
    private final Words after;
    private final boolean hasContext;

    CloseMatch(TextQuoteSelector selector) {
        exact = selector.exact();
        quote = Words.of(exact);
        before = Words.of(selector.prefix().orElse(""));
        after = Words.of(selector.suffix().orElse(""));
        hasContext = before.weight() + after.weight() >= LEAST_WEIGHT;
    }

    private record Candidate(Match match, double alikeness, double context) {
        double score() {
            return alikeness + context / 2;
        }
    }

    /// @param from the text that the quote was searched for in
    Passage find(String from) {
        if (quote.size() == 0 || quote.size() > MOST_WORDS || (!hasContext && isShort())) {
            return new Lost();
        }
        Words words = Words.of(from);
        List<Candidate> candidates = candidates(words);
        if (candidates.isEmpty() || !isIt(candidates.getFirst(), words)) {
            return new Lost();
        }
        double least = candidates.getFirst().score() - MARGIN;
        List<TextPositionSelector> near = candidates.stream()
                .filter(c -> c.score() > least)
                .map(c -> range(from, words, c.match()))
                .sorted(Comparator.comparingInt(TextPositionSelector::start))
                .toList();
        return near.size() > 1 ? new Ambiguous(near) : named(from, near.getFirst());
    }

    /// Whether the words there may be those of the quote, changed: what is at its position, in its surroundings.
    boolean canBeThere(String text, TextPositionSelector at) {
        Words there = Words.of(text.substring(at.start(), at.end()));
        return Alikeness.of(quote.all(), there.all()) >= FLOOR_IN_CONTEXT;
    }

    private boolean isShort() {
        return quote.weight() < LEAST_WEIGHT;
    }

    private Passage named(String text, TextPositionSelector at) {
        return at.length() == exact.length() && text.startsWith(exact, at.start()) ? new Moved(at) : new Changed(at);
    }

    private List<Candidate> candidates(Words words) {
        int worst = isShort() ? 0 : (int) (quote.size() * (1 - FLOOR_IN_CONTEXT));
        return new ApproximateSearch(quote.all())
                .find(words, worst, CANDIDATES).stream()
                        .map(match -> candidate(words, match))
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .toList();
    }

    private Candidate candidate(Words words, Match match) {
        double alikeness = 1 - (double) match.distance() / quote.size();
        int known = before.size() + after.size();
        if (known == 0) {
            return new Candidate(match, alikeness, 0);
        }
        double context = before.size()
                        * Alikeness.of(before.all(), words.slice(match.first() - before.size(), match.first()))
                + after.size() * Alikeness.of(after.all(), words.slice(match.last(), match.last() + after.size()));
        return new Candidate(match, alikeness, context / known);
    }

    private boolean isIt(Candidate candidate, Words words) {
        if (hasContext && candidate.context() >= CONTEXT_FLOOR) {
            return true;
        }
        Match match = candidate.match();
        return !isShort()
                && candidate.alikeness() >= (quote.isIdeographic() ? IDEOGRAPHIC_FLOOR : FLOOR)
                && Alikeness.tellTheSame(quote, words, match.first(), match.last());
    }

    /// From the first word to the last, with the marks around them that the quote has too.
    private TextPositionSelector range(String text, Words words, Match match) {
        int start = words.start(match.first());
        int end = words.end(match.last() - 1);
        String head = exact.substring(0, quote.start(0));
        String tail = exact.substring(quote.end(quote.size() - 1));
        return new TextPositionSelector(
                text.startsWith(head, start - head.length()) ? start - head.length() : start,
                text.startsWith(tail, end) ? end + tail.length() : end);
    }
}
