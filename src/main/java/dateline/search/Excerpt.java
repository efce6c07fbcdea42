package dateline.search;

import dateline.model.Article;

/// What stands around a match, as a row shows it.
///
/// @param before what stands before it in its paragraph, shortened from the left
/// @param match as the text has it
/// @param after what follows in its paragraph, shortened from the right
record Excerpt(String before, String match, String after) {
    /// A row shows the match near its left end, whole words before it.
    private static final int BEFORE = 24;

    private static final int AFTER = 64;

    static Excerpt of(String text, int start, int end) {
        int paragraphStart = text.lastIndexOf(Article.PARAGRAPH_BREAK, start) + 1;
        int paragraphBreak = text.indexOf(Article.PARAGRAPH_BREAK, end);
        int paragraphEnd = paragraphBreak < 0 ? text.length() : paragraphBreak;
        int from = Math.max(paragraphStart, start - BEFORE);
        int to = Math.min(paragraphEnd, end + AFTER);
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        if (from > paragraphStart) {
            before = "…" + before.substring(before.indexOf(' ') + 1);
        }
        if (to < paragraphEnd) {
            after = after.substring(0, Math.max(0, after.lastIndexOf(' '))) + "…";
        }
        return new Excerpt(before.stripLeading(), text.substring(start, end), after.stripTrailing());
    }
}
