package dateline.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/// The pages of one part with what belongs to them, taken out of the document in which they were laid out so that the
/// next part can be.
///
/// @param targets what links can lead to, by its identifier
/// @param links those within the briefing; where they lead is known when all parts are there
record LaidOutPart(List<PDPage> pages, Map<String, Target> targets, List<Link> links, PartStructure structure) {
    private static final COSName XYZ = COSName.getPDFName("XYZ");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("SE");

    /// Width 0, with square corners.
    private static final COSArray NO_BORDER = new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));

    /// A place on a page.
    ///
    /// @param page its dictionary
    /// @param top in points from the page's foot
    /// @param element what stands there, in the structure tree; null where it has no element of its own
    record Target(COSDictionary page, int top, @Nullable COSDictionary element) {

        /// The place as a destination (ISO 32000-1 §12.3.2.2).
        COSArray destination() {
            COSArray destination = new COSArray();
            destination.add(page);
            destination.add(XYZ);
            destination.add(COSNull.NULL);
            destination.add(COSInteger.get(top));
            destination.add(COSNull.NULL);
            return destination;
        }
    }

    /// @param annotation its dictionary
    /// @param id of the target
    record Link(COSDictionary annotation, String id) {}

    static LaidOutPart takeFrom(PDDocument document, List<PDPage> pages) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        Map<String, Target> targets = targets(catalog.getDocumentOutline());
        catalog.setDocumentOutline(null);
        PartStructure structure = PartStructure.takeFrom(catalog);
        List<Link> links = new ArrayList<>();
        for (PDPage page : pages) {
            links(page, links);
        }
        COSDictionary tree = catalog.getPages().getCOSObject();
        tree.setItem(COSName.KIDS, new COSArray());
        tree.setInt(COSName.COUNT, 0);
        PDMetadata metadata = catalog.getMetadata();
        if (metadata != null) {
            // The engine says with each part what only the whole document can say.
            catalog.setMetadata(null);
            metadata.getCOSObject().close();
        }
        return new LaidOutPart(pages, targets, links, structure);
    }

    /// [Html] gives each part a bookmark for each of its targets, since that is how the engine tells where they are.
    private static Map<String, Target> targets(PDDocumentOutline outline) {
        Map<String, Target> targets = new HashMap<>();
        if (outline != null) {
            for (PDOutlineItem item : outline.children()) {
                COSDictionary bookmark = item.getCOSObject();
                COSArray destination = bookmark.getCOSArray(COSName.DEST);
                COSDictionary element = bookmark.getCOSDictionary(STRUCTURE_ELEMENT);
                if (destination != null) {
                    COSDictionary page = (COSDictionary) destination.getObject(0);
                    targets.put(item.getTitle(), new Target(page, destination.getInt(3), element));
                }
            }
        }
        return targets;
    }

    private static void links(PDPage page, List<Link> links) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        for (COSBase each : annotations) {
            COSDictionary annotation = (COSDictionary) each;
            annotation.removeItem(COSName.BS);
            annotation.setItem(COSName.BORDER, NO_BORDER);
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            String address = action == null ? "" : action.getString(COSName.URI, "");
            if (address.startsWith(Html.INSIDE)) {
                annotation.removeItem(COSName.A);
                links.add(new Link(annotation, address.substring(Html.INSIDE.length())));
            }
        }
    }
}
