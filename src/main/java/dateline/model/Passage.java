package dateline.model;

import java.util.List;
import java.util.Optional;

/// What was found of a citation's quote in its article's text. Never a guess: a quote that could be two passages is
/// neither.
public sealed interface Passage {

    /// The quote stands where the citation says, or it names no place and stands once.
    record Exact(TextPositionSelector at) implements Passage {}

    /// The quote stands once, in another place than the citation says.
    record Moved(TextPositionSelector at) implements Passage {}

    /// The quote stands more than once and nothing tells which is meant.
    record Ambiguous(List<TextPositionSelector> candidates) implements Passage {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// The quote is not in the text, or the article is not in the itinerary.
    record Lost() implements Passage {}

    /// The one place to show, where there is just one.
    default Optional<TextPositionSelector> range() {
        return switch (this) {
            case Exact e -> Optional.of(e.at());
            case Moved m -> Optional.of(m.at());
            case Ambiguous a -> Optional.empty();
            case Lost l -> Optional.empty();
        };
    }
}
