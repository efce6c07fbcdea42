package dateline.anchor;

import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Lost;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a quote in a text by its words; the position only helps to tell equals apart.
///
/// Text is compared code unit by code unit: a look-alike is not the quote. Stateless and thread-safe.
/// W3C Web Annotation Data Model §4.2.4 and §4.2.5.
public final class QuoteAnchor {
    /// The most candidates that an ambiguous quote is reported with; further ones are not looked for.
    public static final int MAX_CANDIDATES = 100;

    private QuoteAnchor() {}

    /// @param position where the quote is said to stand, in UTF-16 code units
    public static Passage find(String text, TextQuoteSelector quote, Optional<TextPositionSelector> position) {
        if (position.isPresent() && standsAt(text, quote, position.get())) {
            return new Exact(position.get());
        }
        List<TextPositionSelector> found = inContext(text, quote);
        if (found.isEmpty()) {
            return new Lost();
        }
        if (found.size() > 1) {
            return new Ambiguous(found);
        }
        return position.isPresent() ? new Moved(found.getFirst()) : new Exact(found.getFirst());
    }

    /// The place is right when the words and what is said of their surroundings are there.
    private static boolean standsAt(String text, TextQuoteSelector quote, TextPositionSelector at) {
        return at.length() == quote.exact().length()
                && text.startsWith(quote.exact(), at.start())
                && hasContext(text, quote, at.start());
    }

    private static List<TextPositionSelector> inContext(String text, TextQuoteSelector quote) {
        List<TextPositionSelector> found = new ArrayList<>();
        int length = quote.exact().length();
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            if (hasContext(text, quote, at)) {
                found.add(new TextPositionSelector(at, at + length));
                if (found.size() == MAX_CANDIDATES) {
                    break;
                }
            }
        }
        return found;
    }

    private static boolean hasContext(String text, TextQuoteSelector quote, int at) {
        String prefix = quote.prefix().orElse("");
        String suffix = quote.suffix().orElse("");
        return at >= prefix.length()
                && text.startsWith(prefix, at - prefix.length())
                && text.startsWith(suffix, at + quote.exact().length());
    }
}
