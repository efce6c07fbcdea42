package dateline.timex;

/// A word, a number or a sign of a text.
///
/// @param start where it begins, in UTF-16 code units
/// @param end exclusive
/// @param word in lower case, digits in ASCII, curly apostrophes and non-breaking hyphens as the plain ones
/// @param capital whether it begins with a capital letter
/// @param glued whether nothing stands between it and the token before
/// @param first whether a paragraph or a line that was meant begins with it: no expression reaches across
/// @param sentence the number of its sentence
record Token(int start, int end, String word, Kind kind, boolean capital, boolean glued, boolean first, int sentence) {

    enum Kind {
        WORD,
        NUMBER,
        /// A letter of a script that puts no space between words.
        IDEOGRAPH,
        SIGN
    }

    /// The number, or -1 where it is none or longer than any that matters here.
    int number() {
        return kind == Kind.NUMBER && word.length() <= 7 ? Integer.parseInt(word) : -1;
    }

    boolean is(String other) {
        return word.equals(other);
    }
}
