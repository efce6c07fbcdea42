package dateline.format.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Makes the pages of one part, and keeps them in order.
final class PartPages implements PageSupplier {
    private final List<PDPage> pages = new ArrayList<>();

    List<PDPage> pages() {
        return pages;
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Forgetful());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        pages.add(page);
        return page;
    }

    /// Keeps nothing of what the engine says of each piece of decoration, which [ArtifactMarks] takes out anyway:
    /// whether
    /// it was said before takes the longer to find out the more there is on a page.
    private static final class Forgetful extends COSDictionary {
        private static final COSName ANY = COSName.getPDFName("Any");

        @Override
        public boolean containsValue(Object value) {
            return true;
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return ANY;
        }
    }
}
