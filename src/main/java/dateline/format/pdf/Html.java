package dateline.format.pdf;

import dateline.format.pdf.FontSet.Script;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes the briefing's document, element by element. What comes from a file can only become text, the words of a
/// link's title, or the address of a link that is http, https or mailto: tags, classes and identifiers are our own, and
/// nothing is ever parsed.
///
/// Not thread-safe.
final class Html {

    /// A heading that was written, for the bookmarks.
    ///
    /// @param level 1 to 6
    /// @param id of the element, as a link names it
    record Heading(int level, String id, String text) {}

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private final Document document = newDocument();
    private final PrintableText printable;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Element> places = new HashMap<>();
    private final Element head;
    private Element current;

    Html(PrintableText printable, Locale language) {
        this.printable = printable;
        Element root = document.createElement("html");
        root.setAttribute("lang", language.toLanguageTag());
        document.appendChild(root);
        head = document.createElement("head");
        root.appendChild(head);
        current = document.createElement("body");
        root.appendChild(current);
    }

    Document document() {
        return document;
    }

    List<Heading> headings() {
        return headings;
    }

    Html open(String tag) {
        Element element = document.createElement(tag);
        current.appendChild(element);
        current = element;
        return this;
    }

    /// @param classes one or more, divided by spaces
    Html open(String tag, String classes) {
        open(tag);
        current.setAttribute("class", classes);
        return this;
    }

    Html close() {
        current = (Element) current.getParentNode();
        return this;
    }

    /// An element with a text and no more.
    Html element(String tag, String classes, String text) {
        return open(tag, classes).text(text).close();
    }

    Html text(String text) {
        for (PrintableText.Run run : printable.runs(text)) {
            if (run.script() == Script.HAN) {
                Element span = document.createElement("span");
                span.setAttribute("class", "han");
                span.appendChild(document.createTextNode(run.text()));
                current.appendChild(span);
            } else {
                current.appendChild(document.createTextNode(run.text()));
            }
        }
        return this;
    }

    /// Marks the open element as the end of links.
    Html id(String id) {
        current.setAttribute("id", id);
        return this;
    }

    /// Says in which language the open element's text is, where it is not the document's.
    Html lang(Locale language) {
        String tag = language.toLanguageTag();
        if (!tag.equals(document.getDocumentElement().getAttribute("lang"))) {
            current.setAttribute("lang", tag);
        }
        return this;
    }

    /// An inline text in a language that may be another. Two elements, because the first is lost where it stands alone
    /// in its line.
    Html span(String classes, Locale language, String text) {
        open("span", classes).lang(language);
        return current.hasAttribute("lang")
                ? open("span").lang(language).text(text).close().close()
                : text(text).close();
    }

    /// How many columns the open cell covers.
    Html columns(int count) {
        if (count > 1) {
            current.setAttribute("colspan", Integer.toString(count));
        }
        return this;
    }

    /// How many rows the open cell covers.
    Html rows(int count) {
        if (count > 1) {
            current.setAttribute("rowspan", Integer.toString(count));
        }
        return this;
    }

    /// Opens a header cell.
    ///
    /// @param scope "col" or "row"
    Html header(String scope, String classes) {
        open("th", classes);
        current.setAttribute("scope", scope);
        return this;
    }

    /// Opens a link within the document.
    ///
    /// @param title the whole of what the link says; a screen reader reads it in place of the link's text
    Html link(String id, String classes, String title) {
        open("a", classes);
        current.setAttribute("href", "#" + id);
        current.setAttribute("title", PrintableText.clean(title));
        return this;
    }

    /// A link to the public, its address as its text; only the text where the address is of another kind.
    Html address(URI address, String title) {
        String scheme = address.getScheme();
        if (scheme == null || !SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return element("span", "address", address.toString());
        }
        open("a", "address");
        current.setAttribute("href", address.toASCIIString());
        current.setAttribute("title", PrintableText.clean(title));
        return text(address.toString()).close();
    }

    Html heading(int level, String id, Locale language, String text) {
        openHeading(level, id, text, "plain").lang(language);
        return text(text).close();
    }

    /// Opens a heading whose content is more than its text.
    Html openHeading(int level, String id, String text, String classes) {
        headings.add(new Heading(level, id, text));
        return open("h" + level, classes).id(id);
    }

    /// Remembers the open element, to be filled when the rest is written.
    Html bookmark(String name) {
        places.put(name, current);
        return this;
    }

    /// Goes on writing where [#bookmark] was.
    Html resume(String name) {
        current = Objects.requireNonNull(places.get(name));
        return this;
    }

    /// Adds to the document's head.
    Element headChild(String tag) {
        Element element = document.createElement(tag);
        head.appendChild(element);
        return element;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
