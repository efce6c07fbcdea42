package dateline.view.calendar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in a font, letter by letter: as near as laying the text out, and a hundred times quicker. For the
/// FX thread only.
final class LetterWidths {
    private static final int ASCII = 128;
    private static final int ELLIPSIS = '…';
    private static final String BREAKS_AFTER = "–—-/";
    /// Kerning and rounding, which only laying out knows.
    private static final double SLACK = 1.02;

    private final Font font;
    private final double[] ascii = new double[ASCII];
    private final Map<Integer, Double> others = new HashMap<>();
    private final Text probe = new Text();
    private final double lineHeight;

    LetterWidths(Font font) {
        this.font = font;
        probe.setFont(font);
        probe.setText("Ag");
        lineHeight = probe.getLayoutBounds().getHeight();
        Arrays.fill(ascii, Double.NaN);
    }

    boolean isFor(Font other) {
        return font.equals(other);
    }

    /// The font's size, in pixels.
    double size() {
        return font.getSize();
    }

    /// Of one line, as the font has it, in pixels.
    double lineHeight() {
        return lineHeight;
    }

    /// In pixels, on one line.
    double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += letter(c);
            i += Character.charCount(c);
        }
        return width * SLACK;
    }

    /// The number of lines that a text takes at this width; at most `most`.
    int lines(String text, double width, int most) {
        return new Lines(text, width, most).count();
    }

    /// The text with its lines divided, and with an ellipsis where it has more of them than `most`.
    String broken(String text, double width, int most) {
        return new Lines(text, width, most).text();
    }

    /// Where a text is divided: at spaces, after dashes and between ideographs, else within a word that is longer than
    /// a line.
    private final class Lines {
        private final String text;
        private final double width;
        private final int most;
        private final StringBuilder broken = new StringBuilder();
        private int count = 1;
        private int start;

        Lines(String text, double width, int most) {
            this.text = text;
            this.width = width;
            this.most = most;
            divide();
        }

        private void divide() {
            double line = 0;
            double word = 0;
            int wordStart = 0;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                double letter = letter(c) * SLACK;
                boolean isSpace = Character.isWhitespace(c);
                if (line + word + letter > width && !isSpace) {
                    boolean within = wordStart == start && i > start;
                    int at = within ? i : wordStart;
                    if (at > start) {
                        if (count == most) {
                            cut();
                            return;
                        }
                        breakAt(at);
                        line = 0;
                        word = within ? 0 : word;
                        wordStart = within ? i : wordStart;
                    }
                }
                word += letter;
                if (isSpace || Character.isIdeographic(c) || BREAKS_AFTER.indexOf(c) >= 0) {
                    line += word;
                    word = 0;
                    wordStart = next;
                }
                i = next;
            }
            broken.append(text, start, text.length());
        }

        private void breakAt(int at) {
            broken.append(text.substring(start, at).stripTrailing()).append('\n');
            start = at;
            count++;
        }

        /// The rest of the text on the last line, as much of it as has room before the ellipsis.
        private void cut() {
            double room = width - letter(ELLIPSIS) * SLACK;
            int end = start;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                room -= letter(c) * SLACK;
                if (room < 0) {
                    break;
                }
                end += Character.charCount(c);
            }
            broken.append(text.substring(start, end).stripTrailing()).append(Character.toString(ELLIPSIS));
            start = text.length();
        }

        int count() {
            return count;
        }

        String text() {
            return broken.toString();
        }
    }

    private double letter(int c) {
        if (c >= ASCII) {
            return others.computeIfAbsent(c, this::measure);
        }
        if (Double.isNaN(ascii[c])) {
            ascii[c] = measure(c);
        }
        return ascii[c];
    }

    private double measure(int c) {
        probe.setText(Character.toString(c));
        return probe.getLayoutBounds().getWidth();
    }
}
