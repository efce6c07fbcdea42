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
    /// Kerning and rounding, which only laying out knows.
    private static final double SLACK = 1.02;

    private final Font font;
    private final double[] ascii = new double[ASCII];
    private final Map<Integer, Double> others = new HashMap<>();
    private final Text probe = new Text();

    LetterWidths(Font font) {
        this.font = font;
        probe.setFont(font);
        Arrays.fill(ascii, Double.NaN);
    }

    boolean isFor(Font other) {
        return font.equals(other);
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

    /// The number of lines that a text takes in a label of this width, broken as a label breaks it; at most `most`.
    int lines(String text, double width, int most) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length() && lines <= most; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            double letter = letter(c) * SLACK;
            boolean breaks = Character.isWhitespace(c) || Character.isIdeographic(c);
            word += letter;
            if (line + word > width && !Character.isWhitespace(c)) {
                lines++;
                line = 0;
                if (word > width) {
                    word = letter; // a word longer than the line is broken within
                }
            }
            if (breaks) {
                line += word;
                word = 0;
            }
        }
        return Math.min(lines, most);
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
