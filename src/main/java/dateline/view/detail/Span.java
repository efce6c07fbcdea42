package dateline.view.detail;

import dateline.model.CitedPassage;
import dateline.model.TextPositionSelector;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text to be marked.
///
/// @param start in UTF-16 code units of the whole text
/// @param end exclusive
/// @param level which of the lines under the text is its own: 0 is the nearest; passages that overlap have different
///     ones, up to [#LEVELS]
record Span(int start, int end, int level) {
    /// How many lines there is room for between two lines of text.
    static final int LEVELS = 3;

    boolean meets(int from, int to) {
        return start < to && end > from;
    }

    /// Each passage at the lowest level that is free where it starts.
    ///
    /// @param passages by their start
    static List<Span> stack(List<CitedPassage> passages) {
        int[] ends = new int[LEVELS];
        List<Span> spans = new ArrayList<>();
        for (CitedPassage passage : passages) {
            TextPositionSelector at = passage.at();
            int level = 0;
            while (level < LEVELS - 1 && ends[level] > at.start()) {
                level++;
            }
            ends[level] = Math.max(ends[level], at.end());
            spans.add(new Span(at.start(), at.end(), level));
        }
        return spans;
    }
}
