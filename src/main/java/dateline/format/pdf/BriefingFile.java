package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/// A briefing as a file: its pages, what it says of itself, its attachments.
///
/// Holds the faces that it has read. Thread-safe.
final class BriefingFile {
    /// The most characters without a face that a notice lists.
    private static final int MOST_NAMED = 20;

    /// More than PDFBox's default of 200: the structure tree's many small objects are alike and pack well together.
    private static final int OBJECTS_IN_STREAM = 2000;

    private final FontSet fonts = new FontSet();
    private final PdfLayout layout = new PdfLayout(fonts);
    private final List<Attachment> attachments;

    BriefingFile(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        progress.step(0);
        Briefing briefing = Briefing.of(itinerary, options);
        PrintableText printable = new PrintableText(fonts);
        Document document = BriefingDocument.compose(briefing, printable);
        progress.step(0.1);
        try (PDDocument pdf = new PDDocument()) {
            layout.layOut(document, pdf, progress);
            PdfMetadata.write(pdf, briefing);
            PdfMetadata.identify(pdf, itinerary + " " + options);
            EmbeddedFiles.add(pdf, briefing, attachments);
            progress.step(0.9);
            pdf.save(out, new CompressParameters(OBJECTS_IN_STREAM));
        }
        progress.step(1);
        return new ExportReport(notices(briefing, printable.missing()));
    }

    private static List<String> notices(Briefing briefing, SortedSet<Integer> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        String names =
                missing.stream().limit(MOST_NAMED).map(PrintableText::name).collect(Collectors.joining(", "));
        return List.of(briefing.texts().get("notice.missing", missing.size(), names));
    }
}
