package dateline.anchor;

import dateline.model.Passage;
import dateline.model.Passage.Ambiguous;
import dateline.model.Passage.Changed;
import dateline.model.Passage.Exact;
import dateline.model.Passage.Moved;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a quote in a text by its position, then by its words with those around them, then by words that are close to
/// them.
///
/// The first two compare code unit by code unit. What is only close is called [Changed], and what could be something
/// else is not called the quote at all; see [CloseMatch]. The time is linear in the text's length, whatever the text
/// and the quote. Stateless and thread-safe.
/// W3C Web Annotation Data Model §4.2.4 and §4.2.5.
public final class QuoteAnchor {
    /// The most candidates that an ambiguous quote is reported with; further ones are not looked for.
    public static final int MAX_CANDIDATES = 100;

    /// Fewer code units around a place say too little to know it by them.
    private static final int SHORTEST_FRAME = 16;

    private QuoteAnchor() {}

    /// @param position where the quote is said to stand, in UTF-16 code units
    public static Passage find(String text, TextQuoteSelector quote, Optional<TextPositionSelector> position) {
        if (position.isPresent() && standsAt(text, quote, position.get())) {
            return new Exact(position.get());
        }
        List<TextPositionSelector> found = search(text, quote);
        if (found.isEmpty()) {
            return findChanged(text, quote, position);
        }
        if (found.size() > 1) {
            return new Ambiguous(found);
        }
        return position.isPresent() ? new Moved(found.getFirst()) : new Exact(found.getFirst());
    }

    private static Passage findChanged(String text, TextQuoteSelector quote, Optional<TextPositionSelector> position) {
        CloseMatch closeMatch = new CloseMatch(quote);
        return position.filter(at -> isFramedAt(text, quote, at) && closeMatch.canBeThere(text, at))
                .<Passage>map(Changed::new)
                .orElseGet(() -> closeMatch.find(text));
    }

    /// Whether the words around the place are those around the quote, although the quote is not between them.
    private static boolean isFramedAt(String text, TextQuoteSelector quote, TextPositionSelector at) {
        String prefix = quote.prefix().orElse("");
        String suffix = quote.suffix().orElse("");
        return prefix.length() + suffix.length() >= SHORTEST_FRAME
                && at.end() <= text.length()
                && text.startsWith(prefix, at.start() - prefix.length())
                && text.startsWith(suffix, at.end());
    }

    /// The place is right when the words and what is said of their surroundings are there.
    private static boolean standsAt(String text, TextQuoteSelector quote, TextPositionSelector at) {
        return at.length() == quote.exact().length() && text.startsWith(inContext(quote), at.start() - before(quote));
    }

    private static List<TextPositionSelector> search(String text, TextQuoteSelector quote) {
        List<TextPositionSelector> found = new ArrayList<>();
        String wanted = inContext(quote);
        if (wanted.length() > text.length()) {
            return found;
        }
        int before = before(quote);
        int[] borders = borders(wanted);
        int matched = 0;
        for (int i = 0; i < text.length() && found.size() < MAX_CANDIDATES; i++) {
            matched = next(wanted, borders, matched, text.charAt(i));
            if (matched == wanted.length()) {
                int start = i + 1 - matched + before;
                found.add(new TextPositionSelector(start, start + quote.exact().length()));
            }
        }
        return found;
    }

    /// How long the beginning of `wanted` is that ends with `c`, after one of this length (Knuth, Morris and Pratt).
    private static int next(String wanted, int[] borders, int matched, char c) {
        int length = matched;
        while (length > 0 && (length == wanted.length() || wanted.charAt(length) != c)) {
            length = borders[length - 1];
        }
        return wanted.charAt(length) == c ? length + 1 : 0;
    }

    /// For each beginning of the text: the length of its longest other beginning that it ends with.
    private static int[] borders(String text) {
        int[] borders = new int[text.length()];
        for (int i = 1; i < borders.length; i++) {
            borders[i] = next(text, borders, borders[i - 1], text.charAt(i));
        }
        return borders;
    }

    private static String inContext(TextQuoteSelector quote) {
        return quote.prefix().isEmpty() && quote.suffix().isEmpty()
                ? quote.exact()
                : quote.prefix().orElse("") + quote.exact() + quote.suffix().orElse("");
    }

    private static int before(TextQuoteSelector quote) {
        return quote.prefix().map(String::length).orElse(0);
    }
}
