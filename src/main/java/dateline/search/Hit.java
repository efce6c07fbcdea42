package dateline.search;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Entry;
import dateline.model.TextPositionSelector;
import java.util.List;

/// Something that a search found.
public sealed interface Hit {

    /// An entry that has all the words in its title, place, participants or notes.
    ///
    /// @param where what of it, beside the title, holds a word that the title does not: a place, a name, a piece of its
    ///     notes
    record EntryHit(Entry entry, List<String> where) implements Hit {
        public EntryHit {
            where = List.copyOf(where);
        }
    }

    /// A place in an article where the words stand as they were typed.
    ///
    /// @param at in [Article#text()]
    /// @param before what stands before it in its paragraph, shortened from the left
    /// @param match the text as the article has it
    /// @param after what follows in its paragraph, shortened from the right
    record ArticleHit(Article article, TextPositionSelector at, String before, String match, String after)
            implements Hit {}

    /// A background note in which the words stand as they were typed; where they do first.
    ///
    /// @param before what stands before it in its paragraph, shortened from the left
    /// @param match the text as the note has it
    /// @param after what follows in its paragraph, shortened from the right
    record NoteHit(BackgroundNote note, String before, String match, String after) implements Hit {}
}
