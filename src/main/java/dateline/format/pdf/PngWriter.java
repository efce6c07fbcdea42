package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Png;
import dateline.format.Progress;
import dateline.format.picture.Drawing;
import dateline.format.picture.Drawing.Colour;
import dateline.format.picture.Drawing.Shape;
import dateline.format.picture.ProgrammeDrawing;
import dateline.model.Itinerary;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Writes the calendar as PNG, two pixels to one of the drawing: it is drawn on a page of its own size with the
/// briefing's faces, and the page is painted. So it needs no fonts of the system, and no window. Thread-safe.
public final class PngWriter implements ItineraryWriter {
    private static final float SCALE = 2;
    /// In pixels; a longer picture is painted smaller.
    private static final float MOST_PIXELS = 60_000_000;

    /// Only who writes a picture loads the faces.
    private static final class Faces {
        static final FontSet ALL = new FontSet();
    }

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Drawing drawing = ProgrammeDrawing.of(itinerary, options);
        progress.step(0.2);
        byte[] pdf = pdf(drawing);
        progress.step(0.4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float fits = (float) Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
            BufferedImage image = new PDFRenderer(document).renderImage(0, Math.min(SCALE, fits), ImageType.ARGB);
            progress.step(0.8);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            Png.write(image.getWidth(), image.getHeight(), argb, out);
        }
        return ExportReport.CLEAN;
    }

    /// As a file: only then are the faces in it.
    private byte[] pdf(Drawing drawing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            draw(drawing, document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private void draw(Drawing drawing, PDDocument document) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        document.addPage(page);
        Sheet sheet = new Sheet(new DocumentFonts(Faces.ALL, document), Faces.ALL, (float) drawing.height());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Shape shape : drawing.shapes()) {
                sheet.draw(shape, content);
            }
        }
    }

    /// A page, whose coordinates begin at the bottom.
    private record Sheet(DocumentFonts faces, FontSet fonts, float height) {

        private void draw(Shape shape, PDPageContentStream content) throws IOException {
            switch (shape) {
                case Shape.Box b -> draw(b, content);
                case Shape.Rule r -> draw(r, content);
                case Shape.Words w -> draw(w, content);
            }
        }

        private void draw(Shape.Box b, PDPageContentStream content) throws IOException {
            content.setNonStrokingColor(color(b.fill()));
            content.setStrokingColor(color(b.edge()));
            content.setLineDashPattern(b.isDashed() ? new float[] {4, 3} : new float[0], 0);
            content.addRect(
                    (float) b.x(), (float) (height - b.y() - b.height()), (float) b.width(), (float) b.height());
            content.fillAndStroke();
        }

        private void draw(Shape.Rule r, PDPageContentStream content) throws IOException {
            content.setStrokingColor(color(r.colour()));
            content.setLineDashPattern(new float[0], 0);
            content.moveTo((float) r.x(), (float) (height - r.y()));
            content.lineTo((float) r.endX(), (float) (height - r.endY()));
            content.stroke();
        }

        /// Run by run, where scripts change.
        private void draw(Shape.Words w, PDPageContentStream content) throws IOException {
            content.setNonStrokingColor(color(w.colour()));
            content.beginText();
            content.newLineAtOffset((float) w.x(), (float) (height - w.y()));
            int at = 0;
            float width = 0;
            while (at < w.text().length()) {
                FontSet.Script script = fonts.scriptOf(w.text().codePointAt(at));
                int end = at;
                while (end < w.text().length() && fonts.scriptOf(w.text().codePointAt(end)) == script) {
                    end += Character.charCount(w.text().codePointAt(end));
                }
                String run = script == FontSet.Script.NONE
                        ? "?".repeat(w.text().codePointCount(at, end))
                        : w.text().substring(at, end);
                PDFont font = faces.font(face(script, w.isBold()));
                content.setFont(font, (float) w.size());
                content.showText(run);
                width += font.getStringWidth(run) / 1000 * (float) w.size();
                at = end;
            }
            content.endText();
            if (w.isStruck()) {
                double y = w.y() - w.size() / 3;
                draw(new Shape.Rule(w.x(), y, w.x() + width, y, w.colour()), content);
            }
        }

        private static FontSet.Face face(FontSet.Script script, boolean isBold) {
            if (script == FontSet.Script.HAN) {
                return FontSet.Face.CHINESE;
            }
            return isBold ? FontSet.Face.SEMIBOLD : FontSet.Face.REGULAR;
        }

        private static Color color(Colour colour) {
            return new Color(colour.rgb());
        }
    }
}
