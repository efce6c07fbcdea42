package dateline.gazetteer;

import java.util.Arrays;

/// A text as its words: runs of letters and digits.
final class TextWords {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    TextWords(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > i) {
                add(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(starts[i]));
    }

    /// What stands between a word and the one before; empty where there is none.
    String before(int i) {
        return i > 0 && i < size ? text.substring(ends[i - 1], starts[i]) : "";
    }

    /// Whether the word stands beside the one before with only a space between.
    boolean isJoined(int i) {
        return before(i).equals(" ");
    }

    /// Whether both can be parts of one name: “Rostov-on-Don”, “Xi’an”, “St. Petersburg”.
    boolean isNameJoined(int i) {
        return switch (before(i)) {
            case " ", "-", "‑", "–", "'", "’" -> true;
            case ". " -> ends[i - 1] - starts[i - 1] <= 2;
            case "." -> ends[i - 1] - starts[i - 1] == 1 && ends[i] - starts[i] == 1;
            default -> false;
        };
    }

    /// The last of the initials that begin with this word: “U.S.”; the word itself where it is none.
    int lastInitial(int first) {
        int last = first;
        while (last + 1 < size
                && isCapital(last + 1)
                && isNameJoined(last + 1)
                && before(last + 1).equals(".")) {
            last++;
        }
        return last;
    }

    String letters(int first, int last) {
        return text.substring(starts[first], ends[last]).replace(".", "");
    }

    boolean beginsSentence(int i) {
        if (i == 0) {
            return true;
        }
        String between = before(i);
        return between.indexOf('\n') >= 0
                || between.indexOf('!') >= 0
                || between.indexOf('?') >= 0
                || (between.indexOf('.') >= 0 && !isNameJoined(i));
    }
}
