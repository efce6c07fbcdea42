package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ExportReport;
import dateline.format.Progress;
import dateline.format.ics.IcsItineraryWriter;
import dateline.format.json.JsonItineraryWriter;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Writes briefings for tests and reads them back.
final class Briefings {
    /// One for all tests, as the program has one: its faces are read once.
    static final PdfBriefingWriter WRITER = new PdfBriefingWriter(List.of(
            new Attachment(
                    "itinerary.json", "application/json", "Source", "attachment.json", new JsonItineraryWriter()),
            new Attachment(
                    "itinerary.ics", "text/calendar", "Alternative", "attachment.ics", new IcsItineraryWriter())));

    static final ExportOptions A4 = new ExportOptions(Paper.A4, Locale.UK, ZoneView.OF_PLACE);
    static final ExportOptions LETTER = new ExportOptions(Paper.LETTER, Locale.UK, ZoneView.OF_PLACE);

    private Briefings() {}

    static byte[] write(Itinerary itinerary) throws IOException {
        return write(itinerary, A4);
    }

    static byte[] write(Itinerary itinerary, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(itinerary, options, out, Progress.NONE);
        return out.toByteArray();
    }

    static ExportReport report(Itinerary itinerary) throws IOException {
        return WRITER.write(itinerary, A4, new ByteArrayOutputStream(), Progress.NONE);
    }

    static PDDocument open(Itinerary itinerary) throws IOException {
        return Loader.loadPDF(write(itinerary));
    }

    /// All text, a space where lines end.
    static String text(Itinerary itinerary) throws IOException {
        return text(itinerary, A4);
    }

    static String text(Itinerary itinerary, ExportOptions options) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(itinerary, options))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
