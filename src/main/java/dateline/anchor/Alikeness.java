package dateline.anchor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// How much two rows of words have in common.
final class Alikeness {
    private Alikeness() {}

    /// The part of the words of `wanted` that `found` has in the same order, 0 to 1; 1 where nothing is wanted.
    static double of(List<String> wanted, List<String> found) {
        if (wanted.isEmpty()) {
            return 1;
        }
        int[] row = new int[found.size() + 1];
        for (String word : wanted) {
            int diagonal = 0;
            for (int j = 1; j <= found.size(); j++) {
                int common = word.equals(found.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = row[j];
                row[j] = common;
            }
        }
        return (double) row[found.size()] / wanted.size();
    }

    /// Whether each has all numbers and names of the other.
    ///
    /// @param first the first word that counts of `b`
    /// @param last the word after the last one
    static boolean tellTheSame(Words a, Words b, int first, int last) {
        return hasAllTold(a, 0, a.size(), Set.copyOf(b.slice(first, last)))
                && hasAllTold(b, first, last, Set.copyOf(a.all()));
    }

    private static boolean hasAllTold(Words words, int first, int last, Set<String> others) {
        return IntStream.range(first, last).filter(words::isTelling).allMatch(i -> others.contains(words.word(i)));
    }
}
