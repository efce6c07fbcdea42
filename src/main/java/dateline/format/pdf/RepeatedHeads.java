package dateline.format.pdf;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/// The head of a table that goes on is painted again on each page. The engine adds it to the same cells each time, so
/// that a screen reader would say "Monday Monday Monday". What is repeated is decoration (ISO 14289-1 §7.1).
final class RepeatedHeads {
    private static final COSName HEAD = COSName.getPDFName("THead");

    private final COSArray parents;
    private final IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    private RepeatedHeads(COSArray parents) {
        this.parents = parents;
    }

    /// Takes the repetitions out of the structure.
    ///
    /// @param document the element at the top
    /// @param parents the numbers' account of who owns which content
    /// @return the numbers of the pieces that now are decoration, by the page's dictionary
    static IdentityHashMap<COSDictionary, Set<Integer>> takeFrom(COSDictionary document, COSArray parents) {
        RepeatedHeads heads = new RepeatedHeads(parents);
        heads.walk(document, false);
        return heads.repeated;
    }

    private void walk(COSDictionary element, boolean inHead) {
        boolean head = inHead || HEAD.equals(element.getCOSName(COSName.S));
        COSArray kids = PartStructure.kids(element);
        COSArray kept = new COSArray();
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary below && PartStructure.isElement(below)) {
                walk(below, head);
            }
            if (!head || !isElsewhere(kid, element)) {
                kept.add(kid);
            }
        }
        if (kept.size() < kids.size()) {
            element.setItem(COSName.K, kept);
        }
    }

    private boolean isElsewhere(COSBase kid, COSDictionary element) {
        if (!(kid instanceof COSDictionary content) || !content.containsKey(COSName.MCID)) {
            return false;
        }
        COSDictionary page = content.getCOSDictionary(COSName.PG);
        if (page == null || page.equals(element.getCOSDictionary(COSName.PG))) {
            return false;
        }
        int number = content.getInt(COSName.MCID);
        repeated.computeIfAbsent(page, key -> new HashSet<>()).add(number);
        forget(page.getInt(COSName.STRUCT_PARENTS), number);
        return true;
    }

    private void forget(int page, int number) {
        if (parents.getObject(page * 2 + 1) instanceof COSArray owners) {
            owners.set(number, COSNull.NULL);
        }
    }
}
