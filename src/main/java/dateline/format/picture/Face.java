package dateline.format.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide the letters of a face are: of those that a picture names first and that is painted with. Immutable.
final class Face {
    /// Up to the end of the Cyrillic letters, and signs such as dashes and quotes.
    private static final int LAST = 0x2200;

    private final float[] widths;

    private Face(float[] widths) {
        this.widths = widths;
    }

    /// @param file among the program's faces
    static Face read(String file) {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float[] widths = new float[LAST];
            Arrays.fill(widths, Float.NaN);
            for (int letter = 0; letter < LAST; letter++) {
                int glyph = glyphs.getGlyphId(letter);
                if (glyph > 0) {
                    widths[letter] = (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                }
            }
            return new Face(widths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In sizes of the letters.
    ///
    /// @param guess where the face has no such letter
    double width(int letter, double guess) {
        return letter < LAST && !Float.isNaN(widths[letter]) ? widths[letter] : guess;
    }
}
