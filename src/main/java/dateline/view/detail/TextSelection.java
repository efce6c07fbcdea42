package dateline.view.detail;

import dateline.model.Article;
import java.text.BreakIterator;
import java.util.Locale;

/// The part of a text that the reader has selected. Offsets are UTF-16 code units.
final class TextSelection {
    private final String text;
    private final Locale language;
    private int anchor;
    private int caret;

    TextSelection(String text, Locale language) {
        this.text = text;
        this.language = language;
    }

    int start() {
        return Math.min(anchor, caret);
    }

    /// Exclusive.
    int end() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    String selectedText() {
        return text.substring(start(), end());
    }

    void clearAt(int offset) {
        anchor = whole(offset);
        caret = anchor;
    }

    void select(int from, int to) {
        anchor = whole(from);
        caret = whole(to);
    }

    /// Moves the end that is not held fast.
    void extendTo(int offset) {
        caret = whole(offset);
    }

    void selectAll() {
        select(0, text.length());
    }

    /// The word, or the run of spaces or signs, at the offset.
    void selectWordAt(int offset) {
        int first = paragraphStart(offset);
        BreakIterator words = words(first, paragraphEnd(offset));
        int local = Math.clamp(offset - (long) first, 0, words.last());
        if (local == words.last()) {
            select(first + words.previous(), first + local);
        } else {
            int to = words.following(local);
            select(first + words.previous(), first + to);
        }
    }

    void selectParagraphAt(int offset) {
        select(paragraphStart(offset), paragraphEnd(offset));
    }

    /// Moves the loose end by a character, or to the next boundary of a word.
    ///
    /// @param step 1 or -1
    void extendBy(int step, boolean byWord) {
        BreakIterator breaks =
                byWord ? BreakIterator.getWordInstance(language) : BreakIterator.getCharacterInstance(language);
        breaks.setText(text);
        int to = step > 0 ? following(breaks) : caret == 0 ? 0 : breaks.preceding(caret);
        extendTo(to);
    }

    private int following(BreakIterator breaks) {
        return caret >= text.length() ? text.length() : breaks.following(caret);
    }

    private BreakIterator words(int from, int to) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(text.substring(from, to));
        return words;
    }

    private int paragraphStart(int offset) {
        int at = text.lastIndexOf(Article.PARAGRAPH_BREAK, offset - 1);
        return at < 0 ? 0 : at + Article.PARAGRAPH_BREAK.length();
    }

    private int paragraphEnd(int offset) {
        int at = text.indexOf(Article.PARAGRAPH_BREAK, offset);
        return at < 0 ? text.length() : at;
    }

    /// Within the text, and not between the halves of a surrogate pair.
    private int whole(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        boolean inPair = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inPair ? at - 1 : at;
    }
}
