package dateline.format.pdf;

import dateline.model.Article;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What the document says of itself, once in the Info dictionary and once, alike, in XMP (ISO 19005-3 §6.6.2, ISO
/// 14289-1 §5). Nothing comes from the clock or from chance: the same itinerary gives the same bytes.
final class PdfMetadata {
    static final String PRODUCER = "Dateline (openhtmltopdf, Apache PDFBox)";
    static final String CREATOR = "Dateline";

    private PdfMetadata() {}

    static void write(PDDocument document, Briefing briefing) throws IOException {
        String title = briefing.title();
        String subject = briefing.texts().get("title.subject");
        Optional<LocalDate> date = date(briefing.itinerary());
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(title);
        info.setSubject(subject);
        info.setCreator(CREATOR);
        info.setProducer(PRODUCER);
        date.ifPresent(day -> {
            info.setCreationDate(midnight(day));
            info.setModificationDate(midnight(day));
        });
        document.setDocumentInformation(info);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(title, subject, briefing.locale(), date.map(PdfMetadata::timestamp))
                .getBytes(StandardCharsets.UTF_8));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setMetadata(metadata);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    /// The day of all that is in the document; empty where the itinerary says none.
    static Optional<LocalDate> date(Itinerary itinerary) {
        Stream<LocalDate> published =
                itinerary.articles().stream().map(Article::published).flatMap(Optional::stream);
        return itinerary.asOf().or(() -> published.max(LocalDate::compareTo));
    }

    static GregorianCalendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static String timestamp(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC));
    }
}
