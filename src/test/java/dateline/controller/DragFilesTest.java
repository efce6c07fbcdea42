package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.format.ExportFormat;
import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ics.IcsItineraryReader;
import dateline.format.ics.IcsItineraryWriter;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Article;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DragFilesTest {
    @TempDir
    Path folder;

    @Test
    void anEntryThatIsDraggedOutIsACalendarOfItAloneWithItsEvidence() throws IOException {
        Itinerary all = visit();
        Entry expo = all.entry("expo").orElseThrow();
        Itinerary alone = DragOutController.only(expo, all);
        Path file = DragFiles.write(
                folder,
                "expo",
                alone,
                new ExportFormat("ics", new IcsItineraryWriter()),
                new ExportOptions(Paper.A4, Locale.UK, ZoneView.OF_PLACE));
        assertEquals("expo.ics", file.getFileName().toString());
        Itinerary read = new IcsItineraryReader(ZoneOffset.UTC)
                .read("expo.ics", Files.readAllBytes(file))
                .itinerary()
                .orElseThrow();
        assertEquals(List.of(expo), read.entries());
        assertEquals(
                expo.citations().stream().map(c -> c.article()).distinct().toList(),
                read.articles().stream().map(Article::id).toList());
        assertEquals(all.placeOf(expo), read.placeOf(expo));
    }

    private static Itinerary visit() throws IOException {
        byte[] bytes = DragFilesTest.class
                .getResourceAsStream("/samples/state-visit-2024.json")
                .readAllBytes();
        return new JsonItineraryReader().read("visit.json", bytes).itinerary().orElseThrow();
    }
}
