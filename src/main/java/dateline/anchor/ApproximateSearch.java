package dateline.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where a row of words stands in another one with the fewest words changed, added or left out.
///
/// G. Myers, A fast bit-vector algorithm for approximate string matching, JACM 46 (1999), with words for letters: for
/// each word of the text as many steps as the pattern has words, divided by 64.
final class ApproximateSearch {

    /// A place where the pattern may stand.
    ///
    /// @param first the first word
    /// @param last the word after the last one
    /// @param distance the number of words changed, added or left out
    record Match(int first, int last, int distance) {}

    private final List<String> pattern;
    private final Map<String, long[]> masks = new HashMap<>();
    private final int blocks;
    private final long[] none;

    ApproximateSearch(List<String> pattern) {
        this.pattern = pattern;
        this.blocks = (pattern.size() + Long.SIZE - 1) / Long.SIZE;
        this.none = new long[blocks];
        for (int i = 0; i < pattern.size(); i++) {
            masks.computeIfAbsent(pattern.get(i), word -> new long[blocks])[i / Long.SIZE] |= 1L << (i % Long.SIZE);
        }
    }

    /// The best places, none over another, best first; of equals, the first.
    ///
    /// @param worst the most words that may differ
    List<Match> find(Words text, int worst, int most) {
        int[] distances = distances(text);
        List<Match> matches = new ArrayList<>();
        while (matches.size() < most) {
            int best = indexOfLeast(distances);
            if (best < 0 || distances[best] > worst) {
                break;
            }
            Match match = new Match(startOf(text, best + 1, worst), best + 1, distances[best]);
            matches.add(match);
            // What ends in here or a little after is the same place again.
            int until = Math.min(distances.length, match.last() + pattern.size() / 2);
            Arrays.fill(distances, Math.max(0, match.first()), Math.max(match.last(), until), Integer.MAX_VALUE);
        }
        return matches;
    }

    private static int indexOfLeast(int[] distances) {
        int best = -1;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] != Integer.MAX_VALUE && (best < 0 || distances[i] < distances[best])) {
                best = i;
            }
        }
        return best;
    }

    /// For each word of the text: how much the pattern differs from what ends with this word.
    private int[] distances(Words text) {
        int[] distances = new int[text.size()];
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        Arrays.fill(plus, -1L);
        int distance = pattern.size();
        for (int i = 0; i < distances.length; i++) {
            long[] equal = masks.getOrDefault(text.word(i), none);
            int carry = 0;
            for (int block = 0; block < blocks; block++) {
                carry = advance(equal[block], carry, plus, minus, block);
            }
            distance += carry;
            distances[i] = distance;
        }
        return distances;
    }

    /// One column of 64 rows: the differences between its rows, from those of the column before.
    private int advance(long equal, int carryIn, long[] plus, long[] minus, int block) {
        long eq = carryIn < 0 ? equal | 1 : equal;
        long verticalZero = equal | minus[block];
        long diagonalZero = (((eq & plus[block]) + plus[block]) ^ plus[block]) | eq;
        long up = minus[block] | ~(diagonalZero | plus[block]);
        long down = plus[block] & diagonalZero;
        int lastRow = block == blocks - 1 ? (pattern.size() - 1) % Long.SIZE : Long.SIZE - 1;
        int carry = (int) ((up >>> lastRow) & 1) - (int) ((down >>> lastRow) & 1);
        up = (up << 1) | (carryIn > 0 ? 1 : 0);
        down = (down << 1) | (carryIn < 0 ? 1 : 0);
        plus[block] = down | ~(verticalZero | up);
        minus[block] = up & verticalZero;
        return carry;
    }

    /// Where the match begins that ends before the word `end`: the same comparison, backwards.
    private int startOf(Words text, int end, int worst) {
        int longest = Math.min(end, pattern.size() + worst);
        int[] row = new int[longest + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= pattern.size(); i++) {
            String word = pattern.get(pattern.size() - i);
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= longest; j++) {
                int replaced = diagonal + (word.equals(text.word(end - j)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int best = 1;
        for (int j = 2; j <= longest; j++) {
            best = row[j] < row[best] ? j : best;
        }
        return end - best;
    }
}
