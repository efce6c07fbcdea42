package dateline.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text of a document as a screen reader has it: in the order of the structure tree, each piece with its language.
final class StructureText {

    /// @param tag of the element that the text is in
    /// @param language that is said to be its own, by the element or one around it
    record Piece(String tag, String language, String text) {}

    private final IdentityHashMap<COSDictionary, Map<Integer, String>> contents = new IdentityHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    private StructureText() {}

    static List<Piece> of(PDDocument document) throws IOException {
        StructureText text = new StructureText();
        for (PDPage page : document.getPages()) {
            text.read(page);
        }
        text.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", "", new PDPage());
        return text.pieces;
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // It drops what is painted twice in one place, such as the bold of some programs; nothing is here.
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(each -> text.append(((TextPosition) each).getUnicode()));
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text.toString());
            }
        }
        contents.put(page.getCOSObject(), texts);
    }

    private void walk(PDStructureNode node, String tag, String language, PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    String its = element.getLanguage() == null ? language : element.getLanguage();
                    walk(element, element.getStructureType(), its, element.getPage());
                }
                case Integer number -> add(tag, language, page.getCOSObject(), number);
                case PDMarkedContentReference reference ->
                    add(tag, language, reference.getCOSObject().getCOSDictionary(COSName.PG), reference.getMCID());
                default -> {}
            }
        }
    }

    private void add(String tag, String language, COSDictionary page, int number) {
        pieces.add(new Piece(
                tag, language, contents.getOrDefault(page, Map.of()).getOrDefault(number, "?" + number + "?")));
    }
}
