package dateline.format.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of one document, each embedded once however many parts are set in it, and read when the first text is set
/// in it.
final class DocumentFonts {
    private final FontSet fonts;
    private final PDDocument document;
    private final Map<FontSet.Face, PDFont> embedded = new EnumMap<>(FontSet.Face.class);

    DocumentFonts(FontSet fonts, PDDocument document) {
        this.fonts = fonts;
        this.document = document;
    }

    PDDocument document() {
        return document;
    }

    PDFont font(FontSet.Face face) {
        return embedded.computeIfAbsent(face, this::embed);
    }

    private PDFont embed(FontSet.Face face) {
        try {
            return PDType0Font.load(document, fonts.open(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
