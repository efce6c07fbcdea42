package dateline.anchor;

import dateline.model.Citation;
import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.Optional;

/// Finds in a newer text what was cited from an older one. The older text tells more than the citation alone: what
/// stood
/// around the quote, and what else stood there.
final class Relocation {
    /// How many UTF-16 code units around a quote are taken to know it again by.
    private static final int FRAME = 48;

    private final String older;
    private final String newer;

    Relocation(String older, String newer) {
        this.older = older;
        this.newer = newer;
    }

    Passage find(Citation citation) {
        Passage before = QuoteAnchor.find(older, citation.quote(), citation.position());
        if (before.range().isEmpty()) {
            return QuoteAnchor.find(newer, citation.quote(), Optional.empty());
        }
        TextPositionSelector at = before.range().get();
        TextQuoteSelector wanted = framed(older, at, older.substring(at.start(), at.end()));
        Passage now = QuoteAnchor.find(newer, wanted, Optional.of(at));
        Passage judged = now instanceof Changed c && stoodBeside(at, c.at()) ? new Lost() : now;
        // What was no longer in the quote's words before is not so again by having moved.
        return before instanceof Changed
                ? judged.range().<Passage>map(Changed::new).orElse(judged)
                : judged;
    }

    /// The citation as it leads to what was found.
    Citation pointTo(Citation citation, Passage passage) {
        return switch (passage) {
            case Exact e -> citation(citation, citation.quote(), e.at());
            case Moved m -> citation(citation, withFrame(citation.quote(), m.at()), m.at());
            case Changed c ->
                citation(citation, framed(newer, c.at(), citation.quote().exact()), c.at());
            case Ambiguous a -> citation;
            case Lost l -> citation;
        };
    }

    String words(TextPositionSelector at) {
        return newer.substring(at.start(), at.end());
    }

    /// A sentence like the lost one that was there all the time is not what became of it.
    private boolean stoodBeside(TextPositionSelector lost, TextPositionSelector found) {
        String words = words(found);
        for (int i = older.indexOf(words); i >= 0; i = older.indexOf(words, i + 1)) {
            if (i >= lost.end() || i + words.length() <= lost.start()) {
                return true;
            }
        }
        return false;
    }

    private TextQuoteSelector withFrame(TextQuoteSelector quote, TextPositionSelector at) {
        return quote.prefix().isEmpty() && quote.suffix().isEmpty() ? quote : framed(newer, at, quote.exact());
    }

    private static TextQuoteSelector framed(String text, TextPositionSelector at, String exact) {
        String prefix = text.substring(boundary(text, Math.max(0, at.start() - FRAME)), at.start());
        String suffix = text.substring(at.end(), boundary(text, Math.min(text.length(), at.end() + FRAME)));
        return new TextQuoteSelector(
                exact,
                Optional.of(prefix).filter(p -> !p.isEmpty()),
                Optional.of(suffix).filter(s -> !s.isEmpty()));
    }

    /// Not within a character of two code units.
    private static int boundary(String text, int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static Citation citation(Citation old, TextQuoteSelector quote, TextPositionSelector at) {
        return new Citation(old.article(), old.supports(), quote, Optional.of(at), old.extras());
    }
}
