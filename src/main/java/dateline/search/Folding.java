package dateline.search;

import java.text.Normalizer;
import java.util.Arrays;

/// Makes texts comparable without regard to case and accents, unit for unit: place 7 of the folded text is place 7 of
/// the text.
///
/// Thread-safe.
final class Folding {
    private static final int TABLE_SIZE = 0x600; // Latin, Greek, Cyrillic: what has case or accents in one unit
    private static final char[] TABLE = new char[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = foldOne(c);
        }
    }

    private Folding() {}

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
        }
        return new String(folded);
    }

    private static char foldOne(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        // A letter and its marks become the letter; "й" is a letter of its own, not "и" with a mark.
        boolean accented = parts.length() > 1 && c < 0x400 && Character.isLetter(parts.charAt(0));
        return Character.toLowerCase(accented ? parts.charAt(0) : c);
    }

    /// The words of a query, folded.
    static String[] words(String query) {
        return Arrays.stream(fold(query.strip()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
