package dateline.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.format.ExportFormat;
import dateline.format.ImportFormat;
import dateline.format.ReadResult;
import dateline.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledFormatsTest {

    @Test
    void itWritesTheBriefingAndTheItineraryItself() {
        assertEquals(
                List.of("pdf", "ics", "html", "md", "svg", "png", "csv", "json"),
                InstalledFormats.all().exports().stream()
                        .map(ExportFormat::ending)
                        .toList());
    }

    @Test
    void itReadsTheItineraryAndTheBriefingThatCarriesIt() {
        assertEquals(
                List.of("json", "ics", "csv", "pdf", "json", "json", "jsonld", "html", "htm"),
                InstalledFormats.all().imports().stream()
                        .map(ImportFormat::ending)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json |"
                        + " {\"format\":\"dateline-itinerary-1\",\"id\":\"a\",\"title\":\"Ours\",\"language\":\"en\",\"zone\":\"UTC\"}"
                        + " | Ours",
                "b.json | {\"@type\":\"Event\",\"uid\":\"b\",\"title\":\"x\",\"start\":\"2024-05-16T10:00:00\"} | b",
                "c.json | {\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"x\"} | c",
                "d.json | [{\"@type\":\"FlightReservation\"}] | d",
                "e.json | [{\"@type\":\"Event\",\"description\":[{\"uid\":1}],\"startDate\":\"2024-05-16\"}] | e",
                "f.anything | {\"@type\":\"Group\",\"title\":\"G\",\"entries\":[]} | G",
            })
    void whereSeveralFormatsHaveOneEndingTheContentDecides(String name, String text, String title, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertEquals(
                title,
                InstalledFormats.all().read(file).itinerary().orElseThrow().title());
    }

    @Test
    void whatNoneRecognisesIsReadAsTheItineraryItself(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"title\": \"unfinished");
        assertEquals(
                "json.string-open",
                InstalledFormats.all().read(file).problems().getLast().key());
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
