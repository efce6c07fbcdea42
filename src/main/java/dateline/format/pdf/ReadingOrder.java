package dateline.format.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Puts each text that stands beside elements into an element of its own. The layout engine paints the bare texts of a
/// line before its elements, so that text copied from the page, or read by a program that ignores tags, would come in
/// the
/// wrong order.
final class ReadingOrder {

    private ReadingOrder() {}

    static void keep(Document document) {
        keep(document.getDocumentElement());
    }

    private static void keep(Element parent) {
        boolean mixed = hasText(parent) && hasElement(parent);
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                keep(element);
            } else if (mixed) {
                Element span = parent.getOwnerDocument().createElement("span");
                parent.replaceChild(span, child);
                span.appendChild(child);
            }
            child = next;
        }
    }

    private static boolean hasText(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasElement(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                return true;
            }
        }
        return false;
    }
}
