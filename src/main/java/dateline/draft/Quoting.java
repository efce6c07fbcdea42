package dateline.draft;

import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.Optional;

/// Cites sentences: by their words, their place, and, where the words stand more than once, by what stands around them.
public final class Quoting {
    private static final int FRAME = 40;
    private static final int LONGEST_SEARCHED = 60_000;

    private Quoting() {}

    static Citation citation(Article article, String text, Sentence sentence, Field supports) {
        return citation(article, text, new TextPositionSelector(sentence.start(), sentence.end()), supports);
    }

    /// @param text the article's
    public static Citation citation(Article article, String text, TextPositionSelector at, Field supports) {
        String exact = text.substring(at.start(), at.end());
        // To look through a long text for each of its sentences would take longer the longer it is, twice over.
        boolean once = text.length() <= LONGEST_SEARCHED && text.indexOf(exact, text.indexOf(exact) + 1) < 0;
        TextQuoteSelector quote = once
                ? new TextQuoteSelector(exact, Optional.empty(), Optional.empty())
                : new TextQuoteSelector(exact, before(text, at.start()), after(text, at.end()));
        return new Citation(article.id(), supports, quote, Optional.of(at), Extras.NONE);
    }

    private static Optional<String> before(String text, int end) {
        int start = Math.max(0, end - FRAME);
        start += start < end && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        return Optional.of(text.substring(start, end)).filter(s -> !s.isEmpty());
    }

    private static Optional<String> after(String text, int start) {
        int end = Math.min(text.length(), start + FRAME);
        end -= end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return Optional.of(text.substring(start, end)).filter(s -> !s.isEmpty());
    }
}
