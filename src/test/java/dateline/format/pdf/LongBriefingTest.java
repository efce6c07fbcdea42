package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Itinerary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A long briefing is laid out in parts. Nothing shows where they meet.
@Tag("once")
class LongBriefingTest {
    private static final int ENTRIES = 400;
    private static final Itinerary ITINERARY = Samples.many(ENTRIES);
    private static byte[] pdf = {};
    private static List<String> pages = List.of();

    @BeforeAll
    static void write() throws IOException {
        pdf = Briefings.write(ITINERARY);
        pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void everyPageSaysWhichItIs() {
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("Page " + (i + 1) + " of " + pages.size()), pages.get(i));
        }
    }

    @Test
    void theContentsNameThePagesOnWhichTheirPartsBegin() {
        Matcher line = Pattern.compile("(Calendar|Programme day by day|The article|Not yet known) (\\d+)")
                .matcher(pages.getFirst());
        int parts = 0;
        for (; line.find(); parts++) {
            String page = pages.get(Integer.parseInt(line.group(2)) - 1);
            assertTrue(page.contains(line.group(1)), line.group() + ": " + page);
        }
        assertEquals(4, parts, pages.getFirst());
    }

    @Test
    void everyEntryIsThereOnceWithItsEvidence() {
        String all = String.join(" ", pages);
        for (int i = 0; i < ENTRIES; i++) {
            String evidence = "‘Meeting number " + i + " of the commission takes place as announced.’";
            assertEquals(all.indexOf(evidence), all.lastIndexOf(evidence), evidence);
            assertTrue(all.contains(evidence), evidence);
        }
    }

    @Test
    void linksLeadFromPartToPart() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int checked = 0;
            for (int page = 0; page < pages.size(); page++) {
                for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                    checked += check(document, (PDAnnotationLink) annotation) ? 1 : 0;
                }
            }
            assertTrue(checked >= 2 * ENTRIES, "links: " + checked);
        }
    }

    /// A link from a passage says which entry it leads to, and one from an entry which passage.
    private static boolean check(PDDocument document, PDAnnotationLink link) throws IOException {
        Matcher cited = Pattern.compile("Passage \\d+ is cited by: (.*)").matcher(link.getContents());
        Matcher evidence = Pattern.compile("Evidence (\\d+): .*").matcher(link.getContents());
        if (cited.matches()) {
            assertTrue(landing(document, link).contains(cited.group(1)), link.getContents());
        } else if (evidence.matches()) {
            assertTrue(
                    landing(document, link).contains("as announced. " + evidence.group(1) + " "), link.getContents());
        }
        return cited.matches() || evidence.matches();
    }

    private static String landing(PDDocument document, PDAnnotationLink link) throws IOException {
        PDPageDestination destination = (PDPageDestination) link.getDestination();
        return pages.get(document.getPages().indexOf(destination.getPage()));
    }

    @Test
    void bookmarksAreInTheOrderOfThePages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> order = new ArrayList<>();
            for (PDOutlineItem part :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                order.add(((PDPageDestination) part.getDestination()).retrievePageNumber());
            }
            assertEquals(4, order.size());
            assertEquals(List.copyOf(new TreeSet<>(order)), order);
        }
    }

    @Test
    void theNumbersThatJoinPagesAndStructureAreEachGivenOnce() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            for (int i = 0; i < numbers.size(); i += 2) {
                assertEquals(i / 2, numbers.getInt(i));
            }
            List<Integer> used = new ArrayList<>();
            for (var page : document.getPages()) {
                used.add(page.getStructParents());
                page.getAnnotations().forEach(annotation -> used.add(annotation.getStructParent()));
            }
            assertEquals(used.size(), new TreeSet<>(used).size());
            assertEquals(numbers.size() / 2, used.size());
        }
    }

    @Test
    void theSameItineraryGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf, Briefings.write(ITINERARY));
    }
}
