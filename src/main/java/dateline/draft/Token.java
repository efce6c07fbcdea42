package dateline.draft;

import dateline.timex.Timex;
import java.util.Optional;

/// A word, a mark, a temporal expression or a quoted passage of a sentence.
///
/// @param small the word in small letters; for anything else, its text
/// @param glued whether it follows the one before without a space
record Token(int start, int end, String text, String small, Optional<Timex> time, boolean glued) {

    boolean is(String word) {
        return small.equals(word);
    }

    boolean isWord() {
        return time.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
