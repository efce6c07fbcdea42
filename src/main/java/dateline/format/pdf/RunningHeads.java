package dateline.format.pdf;

import dateline.format.pdf.FontSet.Face;
import dateline.format.pdf.FontSet.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The lines at the head and foot of the pages: which itinerary, as of when, which page of how many. Painted when all
/// pages are there, as decoration that is not read aloud (ISO 32000-1 §14.8.2.2.2).
final class RunningHeads {
    private static final float MM = 72 / 25.4f;
    private static final float SIZE = 7.8f;

    /// #55595e
    private static final float[] GREY = {0x55 / 255f, 0x59 / 255f, 0x5e / 255f};

    /// The margins of the stylesheet, and the baselines of the lines in them.
    private static final float LEFT = 22 * MM;

    private static final float RIGHT = 19 * MM;
    private static final float HEAD_FROM_TOP = 18.2f * MM;
    private static final float FOOT_FROM_BOTTOM = 14.2f * MM;
    private static final String CUT = "…";

    private record Line(List<Piece> pieces, float width) {}

    private record Piece(PDFont font, String text) {}

    private final PrintableText printable;
    private final DocumentFonts fonts;

    private RunningHeads(PrintableText printable, DocumentFonts fonts) {
        this.printable = printable;
        this.fonts = fonts;
    }

    static void paint(Briefing briefing, PrintableText printable, DocumentFonts fonts, List<PDPage> pages)
            throws IOException {
        RunningHeads heads = new RunningHeads(printable, fonts);
        float width = pages.getFirst().getMediaBox().getWidth() - LEFT - RIGHT;
        Line title = heads.fitting(briefing.title(), width);
        Line foot = heads.line(foot(briefing));
        for (int i = 0; i < pages.size(); i++) {
            Line number = heads.line(briefing.texts().get("page.number", i + 1, pages.size()));
            heads.paint(pages.get(i), i > 0 ? title : new Line(List.of(), 0), foot, number);
        }
    }

    private static String foot(Briefing briefing) {
        String kind = briefing.texts().get("title.kicker");
        return briefing.itinerary()
                .asOf()
                .map(day -> kind + " · "
                        + briefing.texts()
                                .get("page.as-of", briefing.wording().dates().day(day)))
                .orElse(kind);
    }

    private void paint(PDPage page, Line title, Line foot, Line number) throws IOException {
        float height = page.getMediaBox().getHeight();
        try (PDPageContentStream out =
                new PDPageContentStream(fonts.document(), page, AppendMode.APPEND, true, false)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.setNonStrokingColor(GREY[0], GREY[1], GREY[2]);
            show(out, title, LEFT, height - HEAD_FROM_TOP);
            show(out, foot, LEFT, FOOT_FROM_BOTTOM);
            show(out, number, page.getMediaBox().getWidth() - RIGHT - number.width(), FOOT_FROM_BOTTOM);
            out.endMarkedContent();
        }
    }

    private static void show(PDPageContentStream out, Line line, float x, float y) throws IOException {
        if (line.pieces().isEmpty()) {
            return;
        }
        out.beginText();
        out.newLineAtOffset(x, y);
        for (Piece piece : line.pieces()) {
            out.setFont(piece.font(), SIZE);
            out.showText(piece.text());
        }
        out.endText();
    }

    /// The text on one line, cut where it is wider.
    private Line fitting(String text, float width) throws IOException {
        Line line = line(text);
        for (int end = text.length(); line.width() > width && end > 0; ) {
            end = text.offsetByCodePoints(end, -1);
            line = line(text.substring(0, end).strip() + CUT);
        }
        return line;
    }

    private Line line(String text) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        float width = 0;
        for (PrintableText.Run run : printable.runs(text)) {
            PDFont font = fonts.font(run.script() == Script.HAN ? Face.CHINESE : Face.REGULAR);
            pieces.add(new Piece(font, run.text()));
            width += font.getStringWidth(run.text()) / 1000 * SIZE;
        }
        return new Line(pieces, width);
    }
}
