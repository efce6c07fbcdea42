package dateline.view.calendar;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.wording.Wording;

/// Where the lanes of a strip begin, in pixels from the strip's top: as many lines high as the longest title in each
/// needs.
final class Lanes {
    private static final double LINE_EM = 1.3;
    private static final double META_LINE_EM = 1.15;
    private static final double PADDING_EM = 0.95;
    private static final double SINGLE_EM = 1.75;
    private static final int MOST_LINES = 3;
    /// What a chip has beside its title: the certainty's dial and the padding.
    private static final double BESIDE_EM = 2.8;

    private final double[] tops;

    private Lanes(double[] tops) {
        this.tops = tops;
    }

    /// Lanes of chips that are one line high.
    static Lanes single(int lanes, double em) {
        double[] tops = new double[lanes + 1];
        for (int i = 1; i <= lanes; i++) {
            tops[i] = tops[i - 1] + SINGLE_EM * em;
        }
        return new Lanes(tops);
    }

    /// Lanes of chips with titles that wrap.
    ///
    /// @param mostLines the most lines of a title, at least 1
    static Lanes blocks(Strip strip, double columnWidth, Measure measure, int mostLines) {
        double em = measure.em();
        double[] heights = new double[strip.lanes()];
        for (Bar bar : strip.bars()) {
            double width = Math.max(em, bar.columns() * columnWidth - BESIDE_EM * em);
            int lines = measure.letters().lines(bar.entry().title(), width, Math.min(mostLines, MOST_LINES));
            String brief = ChipWords.of(bar.entry(), measure.wording()).brief();
            boolean wraps = mostLines > 1 && measure.letters().of(brief) * EntryChip.META_EM > width;
            double height = (lines * LINE_EM + (wraps ? 2 : 1) * META_LINE_EM + PADDING_EM) * em;
            heights[bar.lane()] = Math.max(heights[bar.lane()], height);
        }
        double[] tops = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        return new Lanes(tops);
    }

    /// What lanes are measured with: the font's size in pixels, its letters, and the words.
    record Measure(double em, LetterWidths letters, Wording wording) {}

    static double singleHeight(double em) {
        return SINGLE_EM * em;
    }

    double top(int lane) {
        return tops[lane];
    }

    double height(int lane) {
        return tops[lane + 1] - tops[lane];
    }

    /// The height of all lanes together.
    double height() {
        return tops[tops.length - 1];
    }
}
