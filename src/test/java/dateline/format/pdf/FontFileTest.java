package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SourceSans3-Regular.ttf",
                "SourceSans3-SemiBold.ttf",
                "SourceSans3-Italic.ttf",
                "NotoSansSC-Regular-subset.ttf"
            })
    void hasTheCharactersThatThePdfLibraryFinds(String name) throws IOException {
        byte[] file = FontSet.resource("/fonts/" + name);
        BitSet expected = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.clone()))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                expected.set(codePoint, cmap.getGlyphId(codePoint) != 0);
            }
        }
        assertEquals(expected, new FontFile(file).characters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SourceSans3-Regular.ttf", "NotoSansSC-Regular-subset.ttf"})
    void keepsTheShapesAndLeavesOutTheLayout(String name) throws IOException {
        byte[] file = FontSet.resource("/fonts/" + name);
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(file.clone()));
                TrueTypeFont slim =
                        new TTFParser().parse(new RandomAccessReadBuffer(new FontFile(file.clone()).bytes()))) {
            assertNull(slim.getTableMap().get("GSUB"));
            assertEquals(whole.getNumberOfGlyphs(), slim.getNumberOfGlyphs());
            for (int glyph = 1; glyph < 100; glyph++) {
                assertEquals(whole.getAdvanceWidth(glyph), slim.getAdvanceWidth(glyph));
                assertEquals(
                        whole.getGlyph().getGlyph(glyph).getPath().getBounds2D(),
                        slim.getGlyph().getGlyph(glyph).getPath().getBounds2D());
            }
        }
    }
}
