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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

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

    /// Has the libraries loaded, on the calling thread.
    void prepare() {
        new WarmUp(fonts).run();
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
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent(pdf))));
            EmbeddedFiles.add(pdf, briefing, options.withData() ? attachments : List.of());
            DocumentIdentifier.set(pdf);
            progress.step(0.9);
            pdf.save(out, new CompressParameters(OBJECTS_IN_STREAM));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        progress.step(1);
        return new ExportReport(notices(briefing, printable.missing()));
    }

    /// The colours are those of sRGB (ISO 19005-3 §6.2.3). Written without the library's own class, which has the
    /// profile read by the JDK's colour management, a native library, to find out that it has three channels.
    private COSDictionary intent(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(colorProfile), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.INFO, COLORS);
        intent.setString(COSName.OUTPUT_CONDITION, COLORS);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLORS);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
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
