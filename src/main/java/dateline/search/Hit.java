package dateline.search;

import dateline.model.Article;
import dateline.model.Entry;
import dateline.model.TextPositionSelector;

/// Something that a search found.
public sealed interface Hit {

    /// An entry that has all the words in its title, place, participants or notes.
    record EntryHit(Entry entry) implements Hit {}

    /// A place in an article where the words stand as they were typed.
    ///
    /// @param at in [Article#text()]
    /// @param before what stands before it in its paragraph, shortened from the left
    /// @param match the text as the article has it
    /// @param after what follows in its paragraph, shortened from the right
    record ArticleHit(Article article, TextPositionSelector at, String before, String match, String after)
            implements Hit {}
}
