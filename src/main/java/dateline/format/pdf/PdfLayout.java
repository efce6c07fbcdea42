package dateline.format.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/// Lays a composed part out as tagged pages. Reads nothing from outside: fonts and style are the program's own, and
/// every request for anything else is refused. Stateless.
final class PdfLayout {
    /// Where a warning means that text is missing from the page, such as a face that could not be read. The engine goes
    /// on then, and leaves pages blank.
    private static final Set<String> FATAL = Set.of(XRLog.RENDER, XRLog.EXCEPTION, XRLog.INIT, XRLog.LOAD);

    static {
        // The engine's own logger prints to the console; what matters of it comes through the diagnostics.
        XRLog.setLoggerImpl(new Silence());
    }

    private PdfLayout() {}

    /// Lays out one part. The document that the fonts belong to has no pages before and none afterwards: they are in
    /// what is returned.
    ///
    /// @param halfway called when the lines are broken and the pages are not yet painted
    /// @throws IOException when the layout engine could not set all of the text
    static LaidOutPart layOut(Document part, DocumentFonts fonts, Runnable halfway) throws IOException {
        List<Diagnostic> failures = new ArrayList<>();
        PartPages pages = new PartPages();
        PdfRendererBuilder builder = archivalAndAccessible();
        builder.withW3cDocument(part, null);
        builder.usePDDocument(fonts.document());
        builder.usePageSupplier(pages);
        builder.withDiagnosticConsumer(diagnostic -> {
            boolean warns = diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
            if (warns && FATAL.contains(diagnostic.getLogMessageId().getWhere())) {
                failures.add(diagnostic);
            }
        });
        useFonts(builder, fonts);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            halfway.run();
            renderer.createPDFWithoutClosing();
        }
        if (!failures.isEmpty()) {
            throw new IOException(
                    "the page layout failed: " + failures.getFirst().getFormattedMessage());
        }
        LaidOutPart laidOut = LaidOutPart.takeFrom(fonts.document(), pages.pages());
        ArtifactMarks.slim(fonts.document(), pages.pages(), laidOut.structure().decoration());
        return laidOut;
    }

    private static PdfRendererBuilder archivalAndAccessible() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        // All that the engine does in its test mode is to leave pages uncompressed, for ArtifactMarks to read.
        builder.testMode(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useNamespaceHandler(new Elements());
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private static void useFonts(PdfRendererBuilder builder, DocumentFonts fonts) {
        for (FontSet.Face face : FontSet.Face.values()) {
            builder.useFont(
                    new LazyFont(() -> fonts.font(face)),
                    face.family,
                    face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /// Says what the elements are with a sheet of our own.
    private static final class Elements extends XhtmlNamespaceHandler {
        @Override
        protected String getPathToDefaultStylesheet() {
            return "/pdf/elements.css";
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
