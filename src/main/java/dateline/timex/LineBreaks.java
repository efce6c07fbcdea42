package dateline.timex;

/// Tells lines that were meant (paragraphs, headlines) from lines that only ran out of room.
///
/// A text is taken as wrapped where no line is longer than [#WIDEST]. In a wrapped text a line break means something if
/// a blank line follows, or if the next line's first word would have fitted.
final class LineBreaks {
    private static final int WIDEST = 120;

    private final String text;
    private final int width;

    LineBreaks(String text) {
        this.text = text;
        this.width = longestLine(text);
    }

    /// Whether a paragraph, a headline or a list item begins between the end of a token and the start of the next.
    boolean between(int end, int start) {
        int newline = indexOfNewline(end, start);
        if (newline < 0) {
            return false;
        }
        if (width > WIDEST || indexOfNewline(newline + 1, start) >= 0) {
            return true;
        }
        return lineLength(newline) + 1 + wordLength(start) <= width;
    }

    private int indexOfNewline(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return -1;
    }

    private int lineLength(int newline) {
        int at = newline;
        while (at > 0 && newline - at <= WIDEST && text.charAt(at - 1) != '\n') {
            at--;
        }
        return newline - at;
    }

    private int wordLength(int start) {
        int at = start;
        while (at < text.length() && at - start <= WIDEST && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static int longestLine(String text) {
        int longest = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                longest = Math.max(longest, i - begin);
                begin = i + 1;
            }
        }
        return longest;
    }
}
