package dateline.draft;

import dateline.model.Entry;
import dateline.model.TextPositionSelector;

/// An entry that an article seems to announce.
///
/// @param sentence where it is said, in the article's text
/// @param basis where its time comes from
public record Proposal(Entry entry, TextPositionSelector sentence, Basis basis) {

    public enum Basis {
        /// The clause names its time.
        DATED,
        /// It is a part of something whose days are known.
        PART_OF,
        /// It is on the first or last day of something.
        EDGE_OF,
        /// No time is known.
        OPEN
    }
}
