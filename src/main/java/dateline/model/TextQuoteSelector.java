package dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage by its words (W3C Web Annotation Data Model §4.2.4).
///
/// @param exact the words themselves, not empty
/// @param prefix the words just before, to tell it from its like
/// @param suffix the words just after
public record TextQuoteSelector(String exact, Optional<String> prefix, Optional<String> suffix) {

    /// @throws IllegalArgumentException when the quote is empty
    public TextQuoteSelector {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("empty quote");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextQuoteSelector q
                && exact.equals(q.exact)
                && prefix.equals(q.prefix)
                && suffix.equals(q.suffix);
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }
}
