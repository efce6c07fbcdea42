package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.json.JsonItineraryReader;
import dateline.format.pdf.StructureText.Piece;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a screen reader says of a briefing: all of it, in the order in which a person reads, each text in its language.
@Execution(ExecutionMode.CONCURRENT)
class ReadAloudTest {
    private final Itinerary visit = new JsonItineraryReader()
            .read("visit", FontSet.resource("/samples/state-visit-2024.json"))
            .itinerary()
            .orElseThrow();

    @Tag("once")
    @Test
    void theOrderIsThatOfThePage() throws IOException {
        for (Itinerary itinerary : List.of(visit, Samples.kinds(), Samples.sixArticles(), Samples.languages())) {
            try (PDDocument document = Briefings.open(itinerary)) {
                String spoken = bare(
                        StructureText.of(document).stream().map(Piece::text).collect(Collectors.joining()));
                assertEquals(bare(withoutRunningHeads(document, itinerary)), spoken, itinerary.title());
            }
        }
    }

    /// A table that goes on repeats its head on each page, for the eye only.
    @Tag("once")
    @Test
    void theHeadOfATableIsReadOnce() throws IOException {
        for (Itinerary itinerary : List.of(Samples.hard(), Samples.many(320))) {
            try (PDDocument document = Briefings.open(itinerary)) {
                List<Piece> pieces = StructureText.of(document);
                assertFalse(pieces.isEmpty());
                for (int i = 1; i < pieces.size(); i++) {
                    boolean again = pieces.get(i).tag().equals("TH")
                            && !pieces.get(i).text().isBlank()
                            && pieces.get(i).equals(pieces.get(i - 1));
                    assertFalse(again, pieces.get(i).toString());
                }
            }
        }
    }

    @Test
    void anEntryIsReadFromItsTitleToItsEvidence() throws IOException {
        try (PDDocument document = Briefings.open(visit)) {
            String spoken = StructureText.of(document).stream().map(Piece::text).collect(Collectors.joining());
            String programme = spoken.substring(spoken.lastIndexOf("Programme day by day"));
            for (Entry entry : visit.entries()) {
                StringBuilder expected = new StringBuilder(Pattern.quote(entry.title()));
                expected.append(".{0,20}(Some time on|16–17 May|17–21 May).*?");
                for (Citation citation : entry.citations()) {
                    expected.append(Pattern.quote("‘" + citation.quote().exact() + "’"))
                            .append(".{0,60}?");
                }
                assertTrue(
                        Pattern.compile(expected.toString()).matcher(programme).find(), entry.title());
            }
        }
    }

    @Test
    void everyTextIsInItsLanguage() throws IOException {
        try (PDDocument document = Briefings.open(Samples.languages())) {
            List<Piece> pieces = StructureText.of(document);
            for (Piece piece : pieces) {
                String expected = has(piece, UnicodeScript.CYRILLIC) ? "ru" : has(piece, UnicodeScript.HAN) ? "zh" : "";
                assertTrue(expected.isEmpty() || piece.language().equals(expected), piece.toString());
            }
            assertTrue(said(pieces, "en-GB").contains("Programme day by day"), said(pieces, "en-GB"));
            assertTrue(said(pieces, "en-GB").contains("Thursday, 30 May 2024 · Russian"), said(pieces, "en-GB"));
            assertTrue(said(pieces, "ru").contains("Президент посетит Пекин."), said(pieces, "ru"));
            assertTrue(said(pieces, "zh").contains("总统将访问北京。"), said(pieces, "zh"));
        }
    }

    @Test
    void chineseInAnItineraryOfAnotherLanguageIsReadAsChinese() throws IOException {
        try (PDDocument document = Briefings.open(Samples.hard())) {
            StructureText.of(document).stream()
                    .filter(piece -> has(piece, UnicodeScript.HAN))
                    .forEach(piece -> assertEquals(
                            "zh", Locale.forLanguageTag(piece.language()).getLanguage(), piece.toString()));
        }
    }

    private static String said(List<Piece> pieces, String language) {
        return pieces.stream()
                .filter(piece -> piece.language().equals(language))
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean has(Piece piece, UnicodeScript script) {
        return piece.text().codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    private static String withoutRunningHeads(PDDocument document, Itinerary itinerary) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            // They are painted last: the title, the foot, the number.
            String all = stripper.getText(document);
            int foot = all.lastIndexOf("Itinerary briefing · as of");
            String title = page == 1 ? "" : itinerary.title();
            int head = all.lastIndexOf(title, foot);
            text.append(all, 0, head);
        }
        return text.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
