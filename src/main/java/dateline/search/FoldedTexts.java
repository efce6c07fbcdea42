package dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Many short texts, folded, in few strings: a string for each would take as much memory again as what it says, and a
/// long text is searched faster than many short ones.
///
/// Immutable and thread-safe.
final class FoldedTexts {
    /// A block is Latin-1 or UTF-16 as a whole, so that one Chinese title makes its neighbours larger, and not all.
    private static final int TEXTS_OF_A_BLOCK = 128;

    /// Ends a text; no word of a query has it.
    private static final char END = '\n';

    private final List<String> blocks;
    /// Where each text begins in its block, and, after the last, where that ends.
    private final List<int[]> starts;

    private FoldedTexts(List<String> blocks, List<int[]> starts) {
        this.blocks = List.copyOf(blocks);
        this.starts = List.copyOf(starts);
    }

    /// Calls back with the number of each text that has all the words, in order; with every number for no words.
    ///
    /// @param words folded, without white space
    void forEachWith(String[] words, IntConsumer found) {
        for (int i = 0; i < blocks.size(); i++) {
            if (words.length == 0) {
                for (int text = 0; text + 1 < starts.get(i).length; text++) {
                    found.accept(i * TEXTS_OF_A_BLOCK + text);
                }
            } else {
                search(i, words, found);
            }
        }
    }

    private void search(int number, String[] words, IntConsumer found) {
        String block = blocks.get(number);
        int[] begin = starts.get(number);
        int at = block.indexOf(words[0]);
        while (at >= 0) {
            int exact = Arrays.binarySearch(begin, at);
            int text = exact >= 0 ? exact : -exact - 2;
            if (hasOthers(block, begin[text], begin[text + 1], words)) {
                found.accept(number * TEXTS_OF_A_BLOCK + text);
            }
            at = block.indexOf(words[0], begin[text + 1]);
        }
    }

    private static boolean hasOthers(String block, int from, int to, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (block.indexOf(words[i], from, to) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Takes texts one after another; they are numbered from 0.
    static final class Builder {
        private final List<String> blocks = new ArrayList<>();
        private final List<int[]> starts = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private int[] begin = new int[TEXTS_OF_A_BLOCK + 1];
        private int count;

        /// A part of the text that is being built: no word is found across two parts.
        Builder part(String folded) {
            block.append(folded).append(END);
            return this;
        }

        void endText() {
            count++;
            begin[count] = block.length();
            if (count == TEXTS_OF_A_BLOCK) {
                endBlock();
            }
        }

        private void endBlock() {
            blocks.add(block.toString());
            starts.add(Arrays.copyOf(begin, count + 1));
            block.setLength(0);
            count = 0;
        }

        FoldedTexts build() {
            if (count > 0) {
                endBlock();
            }
            return new FoldedTexts(blocks, starts);
        }
    }
}
