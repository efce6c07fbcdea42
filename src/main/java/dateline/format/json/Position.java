package dateline.format.json;

/// A place in a text.
///
/// @param line from 1; a line ends with a line feed
/// @param column from 1, in UTF-16 code units
record Position(int line, int column) {
    static final Position START = new Position(1, 1);

    /// The position of the character at `offset`.
    static Position of(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, offset - lineStart + 1);
    }
}
