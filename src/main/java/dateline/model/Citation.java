package dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage of an article that supports something in the itinerary.
///
/// @param article the id of an article of the same itinerary
/// @param supports what of the entry it is evidence for
/// @param position where the quote stood when it was taken; a hint, the words decide
public record Citation(
        String article,
        Field supports,
        TextQuoteSelector quote,
        Optional<TextPositionSelector> position,
        Extras extras) {

    // These two, and those of the selectors, are written out: what the JVM makes of a record for them is made at their
    // first call, which is on the way to the window and takes longer than all the calls.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Citation c
                        && article.equals(c.article)
                        && supports == c.supports
                        && quote.equals(c.quote)
                        && position.equals(c.position)
                        && extras.equals(c.extras));
    }

    @Override
    public int hashCode() {
        return (article.hashCode() * 31 + quote.hashCode()) * 31 + position.hashCode();
    }
}
