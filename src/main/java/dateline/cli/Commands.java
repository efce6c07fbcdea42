package dateline.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The commands by name, and which of them was meant by a word that is none.
final class Commands {
    static final List<String> ALL = List.of(Cli.EXPORT, Cli.VALIDATE, Cli.DRAFT);

    /// More letters than these are another word.
    private static final int MOST_EDITS = 2;

    private Commands() {}

    /// The command that differs from the word by the fewest letters left out, added, changed or swapped with the next;
    /// empty where it is none of them.
    static Optional<String> like(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(command -> edits(lower, command) <= MOST_EDITS)
                .min(Comparator.comparingInt(command -> edits(lower, command)));
    }

    /// The distance of Damerau and Levenshtein (optimal string alignment).
    private static int edits(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, least);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] least) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
    }
}
