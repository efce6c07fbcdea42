package dateline.view.calendar;

import dateline.grid.Bar;
import dateline.grid.Strip;
import dateline.wording.Wording;
import java.util.Arrays;
import java.util.List;

/// Where the lanes of a strip begin, in pixels from the strip's top: as many lines high as the longest title in each
/// needs.
final class Lanes {
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
    /// @param needs what the lanes of the strip need ([#needs])
    /// @param mostLines the most lines of a title, at least 1
    static Lanes blocks(Needs needs, double em, int mostLines) {
        double[] tops = new double[needs.titleLines().length + 1];
        for (int i = 0; i + 1 < tops.length; i++) {
            int lines = Math.min(mostLines, needs.titleLines()[i]);
            int meta = mostLines > 1 ? needs.metaLines()[i] : 1;
            tops[i + 1] = tops[i] + (lines * FittedText.LINE_EM + meta * META_LINE_EM + PADDING_EM) * em;
        }
        return new Lanes(tops);
    }

    /// How many lines the longest title and the longest words under it have in each lane.
    @SuppressWarnings("ArrayRecordComponent") // local to a drawing, never compared
    record Needs(int[] titleLines, int[] metaLines) {}

    static Needs needs(Strip strip, double columnWidth, Measure measure) {
        int[] titles = new int[strip.lanes()];
        int[] metas = new int[strip.lanes()];
        for (Bar bar : strip.bars()) {
            int lane = bar.lane();
            double width = Math.max(measure.em(), narrowest(bar, strip) * columnWidth - BESIDE_EM * measure.em());
            if (titles[lane] < MOST_LINES) {
                titles[lane] = Math.max(
                        titles[lane], measure.letters().lines(bar.entry().title(), width, MOST_LINES));
            }
            if (metas[lane] < 2) {
                String brief =
                        measure.words().of(bar.entry(), measure.wording()).brief();
                metas[lane] = measure.letters().of(brief) * EntryChip.META_EM > width ? 2 : 1;
            }
        }
        return new Needs(titles, metas);
    }

    /// Of the chips that an entry has, how many columns the narrowest one is wide.
    private static int narrowest(Bar bar, Strip strip) {
        return StripLayer.runs(bar, strip).stream()
                .mapToInt(run -> run[1] - run[0] + 1)
                .min()
                .orElse(1);
    }

    /// What each lane may have where not all can have what they need: the words for the time first, then a second line
    /// for every title before a third one for any; from the top, as far as the room goes.
    ///
    /// @param spare the room beside one line for each, in pixels
    static List<Needs> granted(List<Needs> all, double em, double spare) {
        List<Needs> granted = all.stream()
                .map(needs -> new Needs(ones(needs.titleLines()), ones(needs.metaLines())))
                .toList();
        double left = spare;
        for (int i = 0; i < all.size(); i++) {
            left = grant(all.get(i).metaLines(), granted.get(i).metaLines(), 2, META_LINE_EM * em, left);
        }
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            for (int i = 0; i < all.size(); i++) {
                left = grant(
                        all.get(i).titleLines(), granted.get(i).titleLines(), lines, FittedText.LINE_EM * em, left);
            }
        }
        return granted;
    }

    private static int[] ones(int[] needed) {
        int[] ones = new int[needed.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// @return the room that is left
    private static double grant(int[] needed, int[] granted, int lines, double height, double room) {
        double left = room;
        for (int lane = 0; lane < needed.length; lane++) {
            if (needed[lane] >= lines && granted[lane] == lines - 1 && left >= height) {
                granted[lane] = lines;
                left -= height;
            }
        }
        return left;
    }

    /// The least height that so many lanes of blocks can have.
    static double leastHeight(int lanes, double em) {
        return lanes * (FittedText.LINE_EM + META_LINE_EM + PADDING_EM) * em;
    }

    /// What lanes are measured with: the font's size in pixels, its letters, and the words.
    record Measure(double em, LetterWidths letters, RememberedWords words, Wording wording) {}

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
