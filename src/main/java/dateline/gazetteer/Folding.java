package dateline.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names and the words of texts in the form in which they are compared.
final class Folding {
    /// Adjectives in names: “Нижний Новгород”.
    private static final List<String> ADJECTIVES = List.of("ий", "ый", "ой", "ая", "яя", "ое", "ее", "ие", "ые");

    private static final String LAST_LETTERS = "аеиоуыэюяьй";
    private static final List<String> CASES = List.of(
            "ами", "ями", "ого", "его", "ому", "ему", "ых", "их", "ым", "им", "ой", "ей", "ом", "ем", "ую", "юю", "ью",
            "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ах", "ях", "ам", "ям", "а", "е", "и", "о", "у", "ы", "ю",
            "я", "ь", "й");
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ABBREVIATION = 4;

    private Folding() {}

    /// The words of the name without marks and capitals, with spaces between them; what is written in capitals only
    /// stays
    /// so.
    static String latin(String name) {
        StringBuilder folded = new StringBuilder();
        for (String word : Normalizer.normalize(name.replace(".", isAbbreviation(name) ? "" : "."), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(latinWord(word));
            }
        }
        return folded.toString();
    }

    static String latinWord(String word) {
        return isAbbreviation(word) ? word : unmarked(word).toLowerCase(Locale.ROOT);
    }

    /// “US”, “UAE”: one whose small letters are another word.
    static boolean isAbbreviation(String word) {
        String letters = word.replace(".", "");
        return letters.length() > 1
                && letters.length() <= LONGEST_ABBREVIATION
                && letters.codePoints().allMatch(Character::isUpperCase);
    }

    private static String unmarked(String word) {
        return isAscii(word)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    /// The stems of a name's words; a name is given in the nominative.
    static String russianName(String name) {
        StringBuilder folded = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(russianStem(word));
            }
        }
        return folded.toString();
    }

    private static String russianStem(String word) {
        if (isAbbreviation(word)) {
            return word;
        }
        String small = russianWord(word);
        for (String ending : ADJECTIVES) {
            if (small.endsWith(ending) && small.length() - ending.length() > SHORTEST_STEM) {
                return small.substring(0, small.length() - ending.length());
            }
        }
        boolean ends = LAST_LETTERS.indexOf(small.charAt(small.length() - 1)) >= 0;
        return ends && small.length() > SHORTEST_STEM ? small.substring(0, small.length() - 1) : small;
    }

    /// What the stem of the word can be, in whatever case it stands.
    static List<String> russianStems(String word) {
        if (isAbbreviation(word)) {
            return List.of(word);
        }
        String small = russianWord(word);
        List<String> stems = new ArrayList<>();
        stems.add(small);
        for (String ending : CASES) {
            if (small.endsWith(ending) && small.length() - ending.length() >= SHORTEST_STEM) {
                stems.add(small.substring(0, small.length() - ending.length()));
            }
        }
        return stems;
    }

    private static String russianWord(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
