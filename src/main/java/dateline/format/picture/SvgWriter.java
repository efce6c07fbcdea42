package dateline.format.picture;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.format.picture.Drawing.Colour;
import dateline.format.picture.Drawing.Shape;
import dateline.model.Itinerary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/// Writes the calendar as SVG 1.1: shapes and text, no script, no style sheet, nothing from elsewhere; its title and
/// description say all of it to who cannot see it (SVG 1.1 §5.4). Thread-safe.
public final class SvgWriter implements ItineraryWriter {
    private static final String FONTS = "'Source Sans 3', 'Noto Sans', 'Segoe UI', 'Noto Sans SC', 'Microsoft YaHei',"
            + " 'PingFang SC', sans-serif";

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Drawing drawing = ProgrammeDrawing.of(itinerary, options);
        progress.step(0.5);
        writer.write(head(drawing));
        for (Shape shape : drawing.shapes()) {
            writer.write(element(shape));
            writer.write('\n');
        }
        writer.write("</svg>\n");
        writer.flush();
        return ExportReport.CLEAN;
    }

    private static String head(Drawing drawing) {
        String size = "width=\"" + number(drawing.width()) + "\" height=\"" + number(drawing.height())
                + "\" viewBox=\"0 0 " + number(drawing.width()) + " " + number(drawing.height()) + "\"";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" " + size
                + " role=\"img\" aria-labelledby=\"title\" aria-describedby=\"description\" xml:lang=\""
                + escaped(drawing.language()) + "\" font-family=\"" + FONTS + "\">\n<title id=\"title\">"
                + escaped(drawing.title()) + "</title>\n<desc id=\"description\">" + escaped(drawing.description())
                + "</desc>\n";
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box b ->
                "<rect x=\"" + number(b.x()) + "\" y=\"" + number(b.y()) + "\" width=\"" + number(b.width())
                        + "\" height=\"" + number(b.height()) + "\" fill=\"" + colour(b.fill()) + "\" stroke=\""
                        + colour(b.edge()) + "\"" + (b.isDashed() ? " stroke-dasharray=\"4 3\"" : "") + "/>";
            case Shape.Rule r ->
                "<path d=\"M" + number(r.x()) + " " + number(r.y()) + "L" + number(r.endX()) + " " + number(r.endY())
                        + "\" stroke=\"" + colour(r.colour()) + "\"/>";
            case Shape.Words w ->
                "<text x=\"" + number(w.x()) + "\" y=\"" + number(w.y()) + "\" font-size=\"" + number(w.size())
                        + "\" fill=\"" + colour(w.colour()) + "\"" + (w.isBold() ? " font-weight=\"600\"" : "")
                        + (w.isStruck() ? " text-decoration=\"line-through\"" : "") + length(w) + ">"
                        + escaped(w.text())
                        + "</text>";
        };
    }

    /// Whoever has other faces makes the text as wide as it is in ours (SVG 1.1 §10.5), so that it stays in its box.
    private static String length(Shape.Words words) {
        return words.text().isBlank()
                ? ""
                : " textLength=\"" + number(Letters.width(words.text(), words.size(), words.isBold()))
                        + "\" lengthAdjust=\"spacingAndGlyphs\"";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String colour(Colour colour) {
        return "#" + HexFormat.of().toHexDigits(colour.rgb(), 6);
    }

    /// What XML 1.0 §2.2 has no room for, and what would turn the direction of the text around it, is left out.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
        return !isControl && !turns && !isHalf && c != 0xFFFE && c != 0xFFFF && c != 0xFEFF;
    }
}
