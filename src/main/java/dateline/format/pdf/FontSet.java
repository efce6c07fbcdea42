package dateline.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces that the briefing is set in, and which characters each script's faces have. Thread-safe; faces are read
/// from the program's resources when they are first needed.
final class FontSet {

    /// A script, and thus a family.
    enum Script {
        /// Latin, Greek, Cyrillic: Source Sans 3.
        EUROPEAN,
        /// Chinese characters and their punctuation: Noto Sans SC.
        HAN,
        /// No face has the character.
        NONE
    }

    /// One file of outlines.
    enum Face {
        REGULAR("SourceSans3-Regular.ttf", "Source", 400, false),
        SEMIBOLD("SourceSans3-SemiBold.ttf", "Source", 600, false),
        ITALIC("SourceSans3-Italic.ttf", "Source", 400, true),
        CHINESE("NotoSansSC-Regular-subset.ttf", "Han", 400, false);

        private final String file;
        /// The name that the stylesheet knows it by.
        final String family;

        final int weight;
        final boolean italic;

        Face(String file, String family, int weight, boolean italic) {
            this.file = file;
            this.family = family;
            this.weight = weight;
            this.italic = italic;
        }
    }

    private final Map<Face, FontFile> files = new EnumMap<>(Face.class);

    Script scriptOf(int codePoint) {
        if (file(Face.REGULAR).characters().get(codePoint)) {
            return Script.EUROPEAN;
        }
        // All that Noto Sans SC adds is above the scripts of Europe: most briefings never load it.
        return codePoint >= 0x2000 && file(Face.CHINESE).characters().get(codePoint) ? Script.HAN : Script.NONE;
    }

    /// A copy of the face for one document: PDFBox's fonts are not to be shared between threads.
    TrueTypeFont open(Face face) throws IOException {
        TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(file(face).bytes()));
        // Substitutions are of no use to us, and looking for them takes most of the time of setting text.
        font.setEnableGsub(false);
        return font;
    }

    private synchronized FontFile file(Face face) {
        FontFile file = files.get(face);
        if (file == null) {
            file = new FontFile(resource("/fonts/" + face.file));
            files.put(face, file);
        }
        return file;
    }

    /// @throws IllegalStateException when the program was packaged without the file
    static byte[] resource(String path) {
        try (InputStream in = FontSet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
