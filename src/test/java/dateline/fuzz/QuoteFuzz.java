package dateline.fuzz;

import dateline.anchor.QuoteAnchor;
import dateline.model.Passage;
import dateline.model.TextPositionSelector;
import dateline.model.TextQuoteSelector;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// Target: finding a quote in a text. The input's parts are divided by line feeds: the quote, what is before it, what
/// is
/// after it, where it is said to stand, and the text.
public final class QuoteFuzz {
    private QuoteFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\n", 5);
        if (parts.length < 5 || parts[0].isEmpty()) {
            return;
        }
        TextQuoteSelector quote = new TextQuoteSelector(parts[0], context(parts[1]), context(parts[2]));
        String text = parts[4];
        Optional<TextPositionSelector> position = position(parts[3], text);
        switch (QuoteAnchor.find(text, quote, position)) {
            case Passage.Exact p -> check(text, quote, p.at());
            case Passage.Moved p -> check(text, quote, p.at());
            case Passage.Changed p -> checkWithin(text, p.at());
            case Passage.Ambiguous p -> p.candidates().forEach(at -> checkWithin(text, at));
            case Passage.Lost p -> {
                boolean isThere = quote.prefix().isEmpty() && quote.suffix().isEmpty() && text.contains(quote.exact());
                if (isThere) {
                    throw new AssertionError("lost, although it is there");
                }
            }
        }
    }

    private static Optional<String> context(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<TextPositionSelector> position(String digits, String text) {
        if (!digits.matches("\\d{1,5},\\d{1,5}")) {
            return Optional.empty();
        }
        int[] ends = Stream.of(digits.split(",", 2)).mapToInt(Integer::parseInt).toArray();
        return ends[0] < ends[1] && ends[1] <= text.length()
                ? Optional.of(new TextPositionSelector(ends[0], ends[1]))
                : Optional.empty();
    }

    private static void check(String text, TextQuoteSelector quote, TextPositionSelector at) {
        checkWithin(text, at);
        if (!text.substring(at.start(), at.end()).equals(quote.exact())) {
            throw new AssertionError("other words stand there");
        }
    }

    private static void checkWithin(String text, TextPositionSelector at) {
        if (at.start() < 0 || at.end() > text.length() || at.start() >= at.end()) {
            throw new AssertionError("outside of the text: " + at);
        }
    }
}
