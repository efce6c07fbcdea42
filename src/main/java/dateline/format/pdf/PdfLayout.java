package dateline.format.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import dateline.format.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/// Lays a composed document out as tagged pages. Reads nothing from outside: fonts, style and colour profile are the
/// program's own, and every request for anything else is refused.
final class PdfLayout {
    /// Where a warning means that text is missing from the page, such as a face that could not be read. The engine goes
    /// on
    /// then, and leaves pages blank.
    private static final Set<String> FATAL = Set.of(XRLog.RENDER, XRLog.EXCEPTION, XRLog.INIT, XRLog.LOAD);

    static {
        // The engine's own logger prints to the console; what matters of it comes through the diagnostics.
        XRLog.setLoggerImpl(new Silence());
    }

    private final FontSet fonts;
    private final byte[] colorProfile = FontSet.resource("/pdf/sRGB.icc");

    PdfLayout(FontSet fonts) {
        this.fonts = fonts;
    }

    /// Adds the pages to `target`.
    ///
    /// @throws IOException when the layout engine could not set all of the text
    void layOut(Document document, PDDocument target, Progress progress) throws IOException {
        List<Diagnostic> failures = new ArrayList<>();
        PdfRendererBuilder builder = archivalAndAccessible();
        builder.withW3cDocument(document, null);
        builder.usePDDocument(target);
        builder.withDiagnosticConsumer(diagnostic -> {
            boolean warns = diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
            if (warns && FATAL.contains(diagnostic.getLogMessageId().getWhere())) {
                failures.add(diagnostic);
            }
        });
        useFonts(builder, target);
        run(builder, progress);
        if (!failures.isEmpty()) {
            throw new IOException(
                    "the page layout failed: " + failures.getFirst().getFormattedMessage());
        }
        ArtifactMarks.slim(target);
    }

    private PdfRendererBuilder archivalAndAccessible() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colorProfile);
        builder.withProducer(PdfMetadata.PRODUCER);
        // All that the engine does in its test mode is to leave pages uncompressed, for ArtifactMarks to read.
        builder.testMode(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private void useFonts(PdfRendererBuilder builder, PDDocument target) {
        for (FontSet.Face face : FontSet.Face.values()) {
            builder.useFont(
                    new LazyFont(() -> load(face, target)),
                    face.family,
                    face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    private static void run(PdfRendererBuilder builder, Progress progress) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            progress.step(0.2);
            renderer.layout();
            progress.step(0.6);
            renderer.createPDFWithoutClosing();
        }
    }

    private PDFont load(FontSet.Face face, PDDocument target) {
        try {
            return PDType0Font.load(target, fonts.open(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font that is read when the first text is set in it.
    private static final class LazyFont extends PDFontSupplier {
        private final FSSupplier<PDFont> loader;

        LazyFont(FSSupplier<PDFont> loader) {
            super(null);
            this.loader = loader;
        }

        @Override
        public PDFont supply() {
            return loader.supply();
        }
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
