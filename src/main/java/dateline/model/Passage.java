package dateline.model;

import java.util.List;
import java.util.Optional;

/// What was found of a citation's quote in its article's text. Never a guess: a quote that could be two passages is
/// neither.
public sealed interface Passage {

    /// The quote stands where the citation says, or it names no place and stands once.
    record Exact(TextPositionSelector at) implements Passage {

        @Override
        public Optional<TextPositionSelector> range() {
            return Optional.of(at);
        }
    }

    /// The quote stands once, in another place than the citation says.
    record Moved(TextPositionSelector at) implements Passage {

        @Override
        public Optional<TextPositionSelector> range() {
            return Optional.of(at);
        }
    }

    /// The quote stands here no longer in these words: what stands here now is what became of it. Whether it still
    /// supports the entry is for a reader to say.
    record Changed(TextPositionSelector at) implements Passage {

        @Override
        public Optional<TextPositionSelector> range() {
            return Optional.of(at);
        }
    }

    /// The quote, or what is close to it, stands more than once and nothing tells which is meant.
    record Ambiguous(List<TextPositionSelector> candidates) implements Passage {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Optional<TextPositionSelector> range() {
            return Optional.empty();
        }
    }

    /// Neither the quote nor anything that must be what became of it is in the text, or the article is not in the
    /// itinerary.
    record Lost() implements Passage {

        @Override
        public Optional<TextPositionSelector> range() {
            return Optional.empty();
        }
    }

    /// The one place to show, where there is just one.
    Optional<TextPositionSelector> range();
}
