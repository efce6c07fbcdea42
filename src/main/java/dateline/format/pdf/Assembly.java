package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import dateline.format.pdf.LaidOutPart.Link;
import dateline.format.pdf.LaidOutPart.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// Joins the parts of a briefing, which were laid out one by one, to one document: pages, structure tree, links from
/// part to part, bookmarks.
final class Assembly {
    /// Beyond this many headings, entries have no bookmark of their own.
    private static final int MOST_BOOKMARKS = 800;

    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final List<LaidOutPart> parts = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();

    void add(LaidOutPart part) {
        parts.add(part);
        targets.putAll(part.targets());
    }

    /// Adds what is laid out last and comes first.
    void addFirst(LaidOutPart part) {
        parts.addFirst(part);
        targets.putAll(part.targets());
    }

    int parts() {
        return parts.size();
    }

    /// The page on which each target is, from 1, among the parts that were added.
    Map<String, Integer> pageNumbers() {
        IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : pages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
        Map<String, Integer> pages = new HashMap<>();
        targets.forEach((id, target) -> pages.put(id, numbers.getOrDefault(target.page(), 0)));
        return pages;
    }

    List<PDPage> pages() {
        return parts.stream().flatMap(part -> part.pages().stream()).toList();
    }

    /// Puts all into the document.
    ///
    /// @param language of the document
    /// @param headings in reading order
    void finish(PDDocument document, String language, List<Heading> headings) throws IOException {
        pages().forEach(document::addPage);
        structure(document, language);
        for (LaidOutPart part : parts) {
            for (Link link : part.links()) {
                Target target = target(link.id());
                link.annotation().setItem(COSName.DEST, target.destination());
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline(headings));
    }

    private Target target(String id) throws IOException {
        Target target = targets.get(id);
        if (target == null) {
            throw new IOException("the page layout failed: nothing stands at " + id);
        }
        return target;
    }

    private void structure(PDDocument document, String language) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement("Document", root);
        whole.setLanguage(language);
        whole.getCOSObject().setItem(COSName.K, new COSArray());
        root.appendKid(whole);
        COSArray numbers = new COSArray();
        int next = 0;
        for (LaidOutPart part : parts) {
            renumber(part, next);
            next = part.structure().join(whole.getCOSObject(), numbers, next);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.getCOSObject().setInt(PARENT_TREE_NEXT_KEY, next);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /// Pages and annotations name what they belong to by numbers that begin at 0 in each part.
    private static void renumber(LaidOutPart part, int first) {
        for (PDPage page : part.pages()) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS, first);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                annotations.forEach(each -> shift((COSDictionary) each, COSName.STRUCT_PARENT, first));
            }
        }
    }

    private static void shift(COSDictionary dictionary, COSName key, int by) {
        dictionary.setItem(key, COSInteger.get(dictionary.getInt(key) + by));
    }

    private PDDocumentOutline outline(List<Heading> headings) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        int deepest = headings.size() > MOST_BOOKMARKS ? 3 : 4;
        Deque<PDOutlineNode> open = new ArrayDeque<>();
        open.push(outline);
        for (Heading heading : headings) {
            if (heading.level() <= deepest) {
                while (open.size() > heading.level() - 1) {
                    open.pop();
                }
                PDOutlineItem bookmark = bookmark(heading);
                open.element().addLast(bookmark);
                open.push(bookmark);
            }
        }
        return outline;
    }

    private PDOutlineItem bookmark(Heading heading) throws IOException {
        Target target = target(heading.id());
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(PrintableText.clean(heading.text()));
        bookmark.getCOSObject().setItem(COSName.DEST, target.destination());
        COSDictionary element = target.element();
        if (element != null) {
            bookmark.setStructureElement(new PDStructureElement(element));
        }
        return bookmark;
    }
}
