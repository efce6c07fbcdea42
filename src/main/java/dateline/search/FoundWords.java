package dateline.search;

import dateline.model.TextPositionSelector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where the words of a query stand in a text that is shown as a hit, to mark them. Case and accents do not count.
/// Immutable and thread-safe.
public final class FoundWords {
    private final List<String> words;

    public FoundWords(String query) {
        words = List.of(Folding.words(query));
    }

    /// The places of the words, in ascending order; where two touch or overlap, they are one.
    public List<TextPositionSelector> in(String text) {
        String folded = Folding.fold(text);
        BitSet found = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                found.set(at, at + word.length());
            }
        }
        List<TextPositionSelector> places = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0; start = found.nextSetBit(start)) {
            int end = found.nextClearBit(start);
            places.add(new TextPositionSelector(start, end));
            start = end;
        }
        return places;
    }
}
