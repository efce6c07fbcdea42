package dateline.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a viewer needs beside the pages: links, bookmarks, title, language.
@Execution(ExecutionMode.CONCURRENT)
class PdfStructureTest {

    private record Link(PDPage page, PDAnnotationLink annotation) {

        boolean isInside() throws IOException {
            return annotation.getDestination() != null;
        }

        PDPageXYZDestination destination() throws IOException {
            return (PDPageXYZDestination) annotation.getDestination();
        }
    }

    @Test
    void everyLinkInsideLandsOnAPage() throws IOException {
        try (PDDocument document = Briefings.open(Samples.kinds())) {
            int inside = 0;
            for (Link link : links(document)) {
                if (link.isInside()) {
                    int page = document.getPages().indexOf(link.destination().getPage());
                    assertTrue(page >= 0, link.annotation().getContents());
                    inside++;
                }
            }
            assertTrue(inside > 20, "links: " + inside);
        }
    }

    @Test
    void aBarLeadsToItsEntryAndTheEntryToItsPassageAndBack() throws IOException {
        try (PDDocument document = Briefings.open(Samples.kinds())) {
            assertTrue(landing(document, "Dinner.").startsWith("in the evening"), landing(document, "Dinner."));
            String passage = landing(document, "Evidence 4: to the passage");
            assertTrue(passage.contains("A dinner is planned in the evening."), passage);
            String back = landing(document, "Passage 4 is cited by");
            assertTrue(back.contains("Dinner"), back);
        }
    }

    @Test
    void everyLinkSaysWhereItLeads() throws IOException {
        try (PDDocument document = Briefings.open(Samples.hard())) {
            for (Link link : links(document)) {
                assertFalse(link.annotation().getContents().isBlank());
            }
        }
    }

    @Tag("once")
    @Test
    void nothingInAHostileFileBecomesAScriptOrAForeignLink() throws IOException {
        try (PDDocument document = Briefings.open(Samples.hard())) {
            for (Link link : links(document)) {
                PDAction action = link.annotation().getAction();
                boolean harmless = action == null
                        ? link.isInside()
                        : action instanceof PDActionURI uri && uri.getURI().startsWith("https://example.org/");
                assertTrue(harmless, String.valueOf(action));
            }
            assertEquals(null, document.getDocumentCatalog().getOpenAction());
        }
        String text = Briefings.text(Samples.hard());
        assertTrue(text.contains("<script>alert(1)</script>&amp; onclick=\"x()\""), text);
        assertFalse(text.contains("\uFEFF"));
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        try (PDDocument document = Briefings.open(Samples.kinds())) {
            List<String> titles = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertTrue(titles.contains("/Programme day by day/Wednesday, 5 June 2024/Dinner"), titles.toString());
            assertTrue(titles.contains("/Not yet known"), titles.toString());
            assertEquals(PageMode.USE_OUTLINES, document.getDocumentCatalog().getPageMode());
        }
    }

    @Tag("once")
    @Test
    void noHeadingStandsAloneAtThePagesFoot() throws IOException {
        for (Itinerary itinerary : List.of(Samples.kinds(), Samples.hard(), Samples.many(150))) {
            try (PDDocument document = Briefings.open(itinerary)) {
                check(document.getDocumentCatalog().getDocumentOutline());
            }
        }
    }

    /// In the sample, three entries have a state that is said, and then notes.
    @Test
    void aShortEntryIsNotTornFromItsTitle() throws IOException {
        int said = 0;
        try (PDDocument document = Briefings.open(Samples.hard())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                int states = count("Moved; it was|Postponed, no new time|\\bCancelled\\.", text);
                assertEquals(states, count("Dress: informal\\.", text), "page " + page);
                said += states;
            }
        }
        assertEquals(3, said);
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static void check(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPageXYZDestination destination = (PDPageXYZDestination) item.getDestination();
            // In points: the margin of 22 mm, the heading's line, and a line that belongs to it.
            assertTrue(destination.getTop() > 62 + 13 + 13, item.getTitle() + " at " + destination.getTop());
            check(item);
        }
    }

    @Test
    void titleAndLanguageAreSaidAndInfoEqualsXmp() throws IOException {
        try (PDDocument document = Briefings.open(Samples.kinds())) {
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Every kind of entry", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">Every kind of entry<"), xmp);
            assertTrue(xmp.contains("<xmp:CreateDate>2024-06-01T00:00:00Z<"), xmp);
            assertEquals(
                    "2024-06-01T00:00:00Z",
                    document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .toString());
        }
    }

    @Test
    void whatTheDocumentSaysOfItselfItSaysTwiceAlike() throws IOException {
        for (Itinerary itinerary : List.of(Samples.kinds(), Samples.languages(), Samples.empty())) {
            try (PDDocument document = Briefings.open(itinerary)) {
                PDDocumentInformation info = document.getDocumentInformation();
                String xmp =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                String date = info.getCreationDate().toInstant().toString();
                List.of(
                                info.getTitle() + "</rdf:li></rdf:Alt></dc:title>",
                                info.getSubject() + "</rdf:li></rdf:Alt></dc:description>",
                                "<pdf:Producer>" + info.getProducer() + "<",
                                "<xmp:CreatorTool>" + info.getCreator() + "<",
                                "<xmp:CreateDate>" + date + "<",
                                "<xmp:ModifyDate>" + date + "<")
                        .forEach(said -> assertTrue(xmp.contains(said), said + " in " + xmp));
                assertEquals(info.getCreationDate(), info.getModificationDate());
            }
        }
    }

    @Tag("once")
    @Test
    void noGlyphIsMissing() throws IOException {
        for (Itinerary itinerary : List.of(Samples.hard(), Samples.languages(), Samples.odd())) {
            try (PDDocument document = Briefings.open(itinerary)) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        // Glyph 0 is the box that stands for what a face has not.
                        assertTrue(Arrays.stream(text.getCharacterCodes()).allMatch(code -> code > 0));
                        assertFalse(text.getUnicode().isEmpty());
                    }
                }.getText(document);
            }
        }
    }

    @Test
    void anOldTitleWithMarkupStaysText() throws IOException {
        Itinerary itinerary = new Samples("A <b>& @subject@").build();
        try (PDDocument document = Briefings.open(itinerary)) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">A &lt;b&gt;&amp; @subject@<"), xmp);
        }
    }

    /// The first lines at the place to which the link leads whose description begins with these words.
    private static String landing(PDDocument document, String description) throws IOException {
        Link link = links(document).stream()
                .filter(l -> l.annotation().getContents().startsWith(description))
                .findFirst()
                .orElseThrow();
        PDPageXYZDestination destination = link.destination();
        PDPage page = destination.getPage();
        float top = page.getMediaBox().getHeight() - destination.getTop();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
                "there",
                new java.awt.geom.Rectangle2D.Float(
                        0, top - 2, page.getMediaBox().getWidth(), 30));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("there").replaceAll("\\s+", " ").strip();
    }

    private static List<Link> links(PDDocument document) throws IOException {
        List<Link> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                links.add(new Link(page, link));
            }
        }
        return links;
    }

    private static void collect(PDOutlineNode node, String path, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(path + "/" + item.getTitle());
            collect(item, path + "/" + item.getTitle(), titles);
        }
    }
}
