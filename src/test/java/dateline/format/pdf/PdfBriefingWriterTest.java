package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.Progress;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBriefingWriterTest {

    @Test
    void everyTitleAndTimeInWordsIsThere() throws IOException {
        String text = Briefings.text(Samples.kinds());
        for (Entry entry : Samples.kinds().entries()) {
            assertTrue(text.contains(entry.title()), entry.title());
        }
        assertTrue(text.contains("3–7 June 2024, all 5 days."));
        assertTrue(text.contains("Some time during 4–6 June 2024; day and hour not announced."));
        assertTrue(text.contains("On one of these days: 4 or 6 June 2024; no hour announced."));
        assertTrue(text.contains("On 5 June 2024, in the evening; no hour announced."));
        assertTrue(text.contains("From 7 June 2024, 10:30"));
        assertTrue(text.contains("No day yet: to be agreed."));
    }

    @Test
    void evidenceIsNumberedAsItStandsInTheArticle() throws IOException {
        String text = Briefings.text(Samples.kinds());
        assertTrue(text.contains("1 ‘The minister opens the fair on 3 June.’"), text);
        assertTrue(text.contains("2 ‘the fair on 3 June. The fair lasts’"), text);
        assertTrue(text.contains("4 ‘A dinner is planned in the evening.’"), text);
        assertTrue(text.contains("The minister opens the fair on 3 June. 1 The fair lasts 2 until 7 June. 3"), text);
    }

    @Test
    void textIsCopiedInTheOrderInWhichItIsRead() throws IOException {
        String text = Briefings.text(Samples.kinds());
        assertTrue(text.contains("Page 1 of 4"), text);
        assertTrue(text.contains("Contents Calendar 1 · Programme day by day 2 ·"), text);
        assertTrue(text.contains("Inferred, for the reason given before: day."), text);
    }

    @Test
    void aQuoteThatIsLostOrAmbiguousIsSaidToBeSo() throws IOException {
        String text = Briefings.text(Samples.kinds());
        assertTrue(text.contains("‘words that nobody wrote’ These words are not found in the article"), text);
        assertTrue(text.contains("‘Talks follow.’ These words, or words close to them, stand in 2 places"), text);
        assertTrue(text.contains("Talks follow. Talks follow. A dinner"), "no mark among the look-alikes");
    }

    @Test
    void noHourIsPrintedWhereNoneWasAnnounced() throws IOException {
        String text = Briefings.text(Samples.hard());
        assertFalse(Pattern.compile("\\d\\d?:\\d\\d").matcher(text).find(), text);
    }

    @Test
    void anHourIsSaidInTheReadersZoneAndInItsOwn() throws IOException {
        ExportOptions options = new ExportOptions(Paper.A4, Locale.UK, ZoneView.of(ZoneId.of("America/New_York")));
        String text = Briefings.text(Samples.kinds(), options);
        assertTrue(text.contains("On the clocks of the place From 7 June 2024, 10:30"), text);
        assertTrue(text.contains("In Eastern Time 7 June 2024, 04:30"), text);
    }

    @Test
    void whatIsOpenIsAsked() throws IOException {
        String text = Briefings.text(Samples.kinds());
        assertTrue(
                text.contains("Call on the mayor Is it confirmed? On which day of 4–6 June 2024? At what hour?"), text);
        assertTrue(text.contains("Visit to a school Is it confirmed? On 4 or 6 June 2024? At what hour?"), text);
    }

    @Test
    void cyrillicAndChineseComeBackAsText() throws IOException {
        String text = Briefings.text(Samples.hard());
        assertTrue(text.contains("Визит Президента России в Китай"), text);
        assertTrue(text.contains("签署联合声明及双边文件"), text);
    }

    @Test
    void aCharacterThatNoFaceHasIsNamedAndReported() throws IOException {
        List<String> notices = Briefings.report(Samples.hard()).notices();
        assertEquals(1, notices.size());
        assertTrue(notices.getFirst().contains("U+1F600"), notices.getFirst());
        assertTrue(notices.getFirst().contains("U+05D4"), notices.getFirst());
        String text = Briefings.text(Samples.hard());
        assertTrue(text.contains("[U+1F600]"), text);
        assertFalse(text.contains("#"), text);
        assertTrue(Briefings.report(Samples.kinds()).notices().isEmpty());
    }

    @Test
    void noPageIsBlank() throws IOException {
        for (Itinerary itinerary : List.of(
                Samples.kinds(),
                Samples.hard(),
                Samples.empty(),
                Samples.noArticle(),
                Samples.sixArticles(),
                Samples.languages())) {
            try (PDDocument document = Briefings.open(itinerary)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    // More than the running heads.
                    assertTrue(stripper.getText(document).length() > 150, itinerary.title() + ", page " + page);
                }
            }
        }
    }

    @Test
    void paperHasItsSize() throws IOException {
        try (PDDocument a4 = Loader.loadPDF(Briefings.write(Samples.kinds(), Briefings.A4));
                PDDocument letter = Loader.loadPDF(Briefings.write(Samples.kinds(), Briefings.LETTER))) {
            assertEquals(595.3, a4.getPage(0).getMediaBox().getWidth(), 0.2);
            assertEquals(841.9, a4.getPage(0).getMediaBox().getHeight(), 0.2);
            assertEquals(612, letter.getPage(0).getMediaBox().getWidth(), 0.2);
            assertEquals(792, letter.getPage(0).getMediaBox().getHeight(), 0.2);
        }
    }

    @Test
    void theSameItineraryGivesTheSameBytes() throws IOException {
        assertArrayEquals(Briefings.write(Samples.hard()), Briefings.write(Samples.hard()));
    }

    @Test
    void nothingInAnItineraryMakesItFail() throws IOException {
        String text = Briefings.text(Samples.odd());
        assertTrue(text.contains("Itinerary briefing"), text);
        assertTrue(text.contains("X".repeat(40)), "a word without end is broken");
        assertTrue(text.contains("31 December 9999"), text);
    }

    @Test
    void progressGoesUpAndEndsAtOne() throws IOException {
        List<Double> reached = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void reached(double fraction) {
                reached.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Briefings.WRITER.write(Samples.kinds(), Briefings.A4, new ByteArrayOutputStream(), progress);
        assertEquals(reached.stream().sorted().toList(), reached);
        assertEquals(1.0, reached.getLast());
        assertTrue(reached.size() >= 5, reached.toString());
    }

    @Test
    void itStopsWhenAskedTo() {
        Progress cancelled = new Progress() {
            @Override
            public void reached(double fraction) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> Briefings.WRITER.write(Samples.kinds(), Briefings.A4, new ByteArrayOutputStream(), cancelled));
    }
}
