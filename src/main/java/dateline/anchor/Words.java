package dateline.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text as the row of its words, so that two versions can be compared without minding quotation marks, dashes and
/// capitals.
///
/// A word is a run of letters and digits, or one ideograph; an empty line is a word of its own. Immutable.
final class Words {
    static final String PARAGRAPH = "\n\n";
    private static final String CHINESE_NUMERALS = "〇一二三四五六七八九十百";

    private final String text;
    private final String[] folded;
    private final int[] starts;
    private final int[] ends;

    private Words(String text, List<int[]> ranges) {
        this.text = text;
        int size = ranges.size();
        folded = new String[size];
        starts = new int[size];
        ends = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = ranges.get(i)[0];
            ends[i] = ranges.get(i)[1];
            String word = text.substring(starts[i], ends[i]);
            folded[i] = word.startsWith("\n") ? PARAGRAPH : word.toLowerCase(Locale.ROOT);
        }
    }

    static Words of(String text) {
        List<int[]> ranges = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end > i) {
                ranges.add(new int[] {i, end});
            }
            i = Math.max(end, i + 1);
        }
        return new Words(text, ranges);
    }

    private static int endOfWord(String text, int start) {
        int c = text.codePointAt(start);
        if (c == '\n') {
            int end = start;
            while (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            return end - start > 1 ? end : start;
        }
        if (Character.isIdeographic(c)) {
            return start + Character.charCount(c);
        }
        int end = start;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (Character.isIdeographic(next) || !(Character.isLetterOrDigit(next) || isMark(next))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return folded.length;
    }

    String word(int i) {
        return folded[i];
    }

    /// Where the word begins, in UTF-16 code units.
    int start(int i) {
        return starts[i];
    }

    /// Where the word ends, exclusive.
    int end(int i) {
        return ends[i];
    }

    /// The words from `first` to `last`, which is exclusive; what is outside of the text is left out.
    List<String> slice(int first, int last) {
        int from = Math.clamp(first, 0, folded.length);
        return Arrays.asList(folded).subList(from, Math.clamp(last, from, folded.length));
    }

    List<String> all() {
        return slice(0, size());
    }

    /// Whether it is a number or may be a name: a passage with another one speaks of something else.
    boolean isTelling(int i) {
        int c = text.codePointAt(starts[i]);
        return Character.isDigit(c) || Character.isUpperCase(c) || CHINESE_NUMERALS.indexOf(c) >= 0;
    }

    /// How much the words say: an ideograph is about half a word.
    int weight() {
        return 2 * size() - ideographs();
    }

    boolean isIdeographic() {
        return 2 * ideographs() > size();
    }

    private int ideographs() {
        int count = 0;
        for (int start : starts) {
            count += Character.isIdeographic(text.codePointAt(start)) ? 1 : 0;
        }
        return count;
    }
}
