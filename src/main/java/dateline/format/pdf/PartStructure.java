package dateline.format.pdf;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/// The structure tree of one part (ISO 32000-1 §14.7.2), slimmed: the engine gives each piece of a line an element of
/// its own, and those that say nothing (no language, no words for a screen reader) are a third of a document's objects.
/// Their content goes to the element around them.
///
/// @param elements what stands at the top of the part
/// @param parents number by number, the element or elements that a page's or an annotation's content belongs to
/// @param decoration numbers of content that is none, by the page's dictionary
record PartStructure(COSArray elements, COSArray parents, IdentityHashMap<COSDictionary, Set<Integer>> decoration) {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName FOOT = COSName.getPDFName("TFoot");
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final Set<COSName> MEANT =
            Set.of(COSName.LANG, COSName.getPDFName("Alt"), COSName.getPDFName("ActualText"), COSName.E, COSName.A);

    /// Takes the tree out of the document.
    static PartStructure takeFrom(PDDocumentCatalog catalog) {
        COSDictionary root = catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
        COSDictionary document = (COSDictionary) kids(root).getObject(0);
        COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        IdentityHashMap<COSDictionary, Set<Integer>> decoration = RepeatedHeads.takeFrom(document, parents);
        IdentityHashMap<COSDictionary, COSDictionary> taken = new IdentityHashMap<>();
        slim(document, taken);
        forward(parents, taken);
        return new PartStructure(kids(document), parents, decoration);
    }

    static boolean isElement(COSDictionary kid) {
        return ELEMENT.equals(kid.getCOSName(COSName.TYPE));
    }

    static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray one = new COSArray();
        if (kids != null) {
            one.add(kids);
        }
        return one;
    }

    /// @param taken the elements that were taken out, each with the one that has its content now
    private static void slim(COSDictionary element, IdentityHashMap<COSDictionary, COSDictionary> taken) {
        COSArray slimmed = new COSArray();
        for (COSBase kid : kids(element)) {
            if (!(kid instanceof COSDictionary below)) {
                slimmed.add(kid);
            } else if (!isElement(below)) {
                below.setDirect(true);
                slimmed.add(below);
            } else {
                slim(below, taken);
                add(slimmed, below, element, taken);
            }
        }
        if (slimmed.size() == 1) {
            element.setItem(COSName.K, slimmed.get(0));
        } else if (slimmed.size() > 1) {
            element.setItem(COSName.K, slimmed);
        }
        COSBase attributes = element.getDictionaryObject(COSName.A);
        if (attributes != null) {
            attributes.setDirect(true);
        }
    }

    private static void add(
            COSArray slimmed,
            COSDictionary below,
            COSDictionary element,
            IdentityHashMap<COSDictionary, COSDictionary> taken) {
        COSArray content = kids(below);
        if (content.size() == 0 && FOOT.equals(below.getCOSName(COSName.S))) {
            return;
        }
        if (!saysNothing(below, element)) {
            slimmed.add(below);
            return;
        }
        taken.put(below, element);
        for (COSBase kid : content) {
            slimmed.add(kid);
            if (kid instanceof COSDictionary moved && isElement(moved)) {
                moved.setItem(COSName.P, element);
            }
        }
    }

    /// A number among an element's content is that of a piece of the element's own page, so it cannot move to another.
    private static boolean saysNothing(COSDictionary below, COSDictionary element) {
        return SPAN.equals(below.getCOSName(COSName.S))
                && MEANT.stream().noneMatch(below::containsKey)
                && Objects.equals(below.getDictionaryObject(COSName.PG), element.getDictionaryObject(COSName.PG));
    }

    private static void forward(COSArray parents, IdentityHashMap<COSDictionary, COSDictionary> taken) {
        for (int i = 1; i < parents.size(); i += 2) {
            COSBase parent = parents.getObject(i);
            if (parent instanceof COSArray array) {
                for (int k = 0; k < array.size(); k++) {
                    array.set(k, holder(array.getObject(k), taken));
                }
            } else {
                parents.set(i, holder(parent, taken));
            }
        }
    }

    private static COSBase holder(COSBase element, IdentityHashMap<COSDictionary, COSDictionary> taken) {
        COSBase holder = element;
        while (holder instanceof COSDictionary dictionary && taken.containsKey(dictionary)) {
            holder = taken.get(dictionary);
        }
        return holder;
    }

    /// Joins the part to the whole.
    ///
    /// @param document the whole's one element, under which all parts stand
    /// @param numbers the whole's account of who owns which content, to which the part's is added
    /// @param first the number that the part's number 0 becomes
    /// @return the number after the part's last
    int join(COSDictionary document, COSArray numbers, int first) {
        COSArray content = document.getCOSArray(COSName.K);
        for (COSBase element : elements) {
            ((COSDictionary) element).setItem(COSName.P, document);
            content.add(element);
        }
        for (int i = 0; i < parents.size(); i += 2) {
            numbers.add(COSInteger.get(first + parents.getInt(i)));
            numbers.add(parents.getObject(i + 1));
        }
        return first + parents.size() / 2;
    }
}
