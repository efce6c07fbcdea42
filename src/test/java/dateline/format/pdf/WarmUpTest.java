package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.Progress;
import dateline.model.Itinerary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void laysOutAndSavesAPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WarmUp(new FontSet()).write(out);
        try (PDDocument page = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(page).contains("Dateline"));
        }
    }

    @Test
    void changesNothingOfWhatIsWrittenMeanwhile() throws IOException {
        Itinerary itinerary = Samples.kinds();
        PdfBriefingWriter prepared = new PdfBriefingWriter(List.of());
        prepared.prepare();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        prepared.write(itinerary, Briefings.A4, first, Progress.NONE);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new PdfBriefingWriter(List.of()).write(itinerary, Briefings.A4, second, Progress.NONE);
        assertArrayEquals(second.toByteArray(), first.toByteArray());
    }
}
