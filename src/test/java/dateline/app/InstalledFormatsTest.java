package dateline.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.format.ExportFormat;
import dateline.format.ImportFormat;
import dateline.format.ReadResult;
import dateline.wording.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InstalledFormatsTest {

    @Test
    void itWritesTheBriefingAndTheItineraryItself() {
        assertEquals(
                List.of("pdf", "ics", "json"),
                InstalledFormats.all().exports().stream()
                        .map(ExportFormat::ending)
                        .toList());
    }

    @Test
    void itReadsTheItineraryAndTheBriefingThatCarriesIt() {
        assertEquals(
                List.of("json", "ics", "pdf"),
                InstalledFormats.all().imports().stream()
                        .map(ImportFormat::ending)
                        .toList());
    }

    @Test
    void theFileDialogHasAWordForEveryFormat() {
        Texts texts = Texts.of("window", Locale.UK);
        for (ExportFormat format : InstalledFormats.all().exports()) {
            assertDoesNotThrow(() -> texts.get("export.kind." + format.ending()));
        }
    }

    @Test
    void theBundledItineraryHasNoProblemAndTenEntries() {
        ReadResult read = BundledItinerary.read();
        assertEquals(List.of(), read.problems());
        assertFalse(read.itinerary().isEmpty());
        assertEquals(10, read.itinerary().get().entries().size());
    }
}
