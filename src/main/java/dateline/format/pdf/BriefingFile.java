package dateline.format.pdf;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// A briefing as a file: its pages, what it says of itself, its attachments.
///
/// Holds the faces that it has read. Thread-safe.
final class BriefingFile {
    /// The most characters without a face that a notice lists.
    private static final int MOST_NAMED = 20;

    /// More than PDFBox's default of 200: the structure tree's many small objects are alike and pack well together.
    private static final int OBJECTS_IN_STREAM = 2000;

    private static final String COLORS = "sRGB IEC61966-2.1";

    private final FontSet fonts = new FontSet();
    private final byte[] colorProfile = FontSet.resource("/pdf/sRGB.icc");
    private final List<Attachment> attachments;

    BriefingFile(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        return write(itinerary, options, out, progress, BriefingDocument::writeTo);
    }

    /// As [#write], with no more pages than take no time.
    void writeBeginning(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        write(itinerary, options, out, progress, BriefingDocument::writeBeginningTo);
    }

    @FunctionalInterface
    private interface Pages {
        void write(BriefingDocument briefing, PDDocument pdf) throws IOException;
    }

    private ExportReport write(
            Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress, Pages pages)
            throws IOException {
        progress.step(0);
        Briefing briefing = Briefing.of(itinerary, options);
        PrintableText printable = new PrintableText(fonts);
        try (PDDocument pdf = new PDDocument()) {
            pages.write(new BriefingDocument(briefing, printable, new DocumentFonts(fonts, pdf), progress), pdf);
            PdfMetadata.write(pdf, briefing);
            pdf.getDocumentCatalog().addOutputIntent(intent(pdf));
            PdfMetadata.identify(pdf, itinerary + " " + options);
            EmbeddedFiles.add(pdf, briefing, options.withData() ? attachments : List.of());
            progress.step(0.9);
            pdf.save(out, new CompressParameters(OBJECTS_IN_STREAM));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        progress.step(1);
        return new ExportReport(notices(briefing, printable.missing()));
    }

    /// The colours are those of sRGB (ISO 19005-3 §6.2.3).
    private PDOutputIntent intent(PDDocument pdf) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(colorProfile));
        intent.setInfo(COLORS);
        intent.setOutputCondition(COLORS);
        intent.setOutputConditionIdentifier(COLORS);
        intent.setRegistryName("http://www.color.org");
        return intent;
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
