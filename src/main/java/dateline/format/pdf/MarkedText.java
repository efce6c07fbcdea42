package dateline.format.pdf;

import dateline.format.pdf.Evidence.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts a paragraph wherever a cited passage begins or ends, so that passages can overlap.
final class MarkedText {

    /// A piece of text between two cuts.
    ///
    /// @param in the passages that it lies in
    /// @param begin those of them that begin with it
    /// @param end those of them that end with it
    record Piece(String text, List<Numbered> in, List<Numbered> begin, List<Numbered> end) {}

    private MarkedText() {}

    /// @param offset where in its article's text the paragraph begins, in UTF-16 code units
    /// @param passages of the article
    static List<Piece> cut(String paragraph, int offset, List<Numbered> passages) {
        int end = offset + paragraph.length();
        List<Numbered> here = passages.stream()
                .filter(p -> p.at().start() < end && p.at().end() > offset)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.length()));
        for (Numbered passage : here) {
            cuts.add(Math.max(0, passage.at().start() - offset));
            cuts.add(Math.min(paragraph.length(), passage.at().end() - offset));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            pieces.add(piece(paragraph.substring(from, to), offset + from, offset + to, here));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int start, int end, List<Numbered> passages) {
        List<Numbered> in = passages.stream()
                .filter(p -> p.at().start() < end && p.at().end() > start)
                .toList();
        return new Piece(
                text,
                in,
                in.stream().filter(p -> p.at().start() == start).toList(),
                in.stream().filter(p -> p.at().end() == end).toList());
    }
}
