package dateline.view.calendar;

import dateline.grid.Bar;
import dateline.grid.Strip;

/// Where the lanes of a strip begin, in pixels from the strip's top: as many lines high as the longest title in each
/// needs.
final class Lanes {
    private static final double LINE_EM = 1.3;
    private static final double META_EM = 1.2;
    private static final double PADDING_EM = 0.95;
    private static final double SINGLE_EM = 1.75;
    private static final int MOST_LINES = 3;
    /// The width of a letter of running text, on average; of an ideograph.
    private static final double LETTER_EM = 0.56;
    private static final double IDEOGRAPH_EM = 1.02;
    /// What a chip has beside its title: the certainty's dial and the padding.
    private static final double BESIDE_EM = 2.3;

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
    static Lanes blocks(Strip strip, double columnWidth, double em, int mostLines) {
        int[] lines = new int[strip.lanes()];
        for (Bar bar : strip.bars()) {
            double width = bar.columns() * columnWidth - BESIDE_EM * em;
            int needed = (int) Math.ceil(width(bar.entry().title()) * em / Math.max(em, width));
            lines[bar.lane()] = Math.max(lines[bar.lane()], Math.clamp(needed, 1, Math.min(mostLines, MOST_LINES)));
        }
        double[] tops = new double[lines.length + 1];
        for (int i = 0; i < lines.length; i++) {
            tops[i + 1] = tops[i] + (lines[i] * LINE_EM + META_EM + PADDING_EM) * em;
        }
        return new Lanes(tops);
    }

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

    /// About how wide a text is, in em. Near enough to choose a number of lines by, and much quicker than measuring.
    private static double width(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs * IDEOGRAPH_EM + (text.length() - ideographs) * LETTER_EM;
    }
}
