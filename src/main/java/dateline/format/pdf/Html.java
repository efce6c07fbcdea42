package dateline.format.pdf;

import dateline.format.pdf.FontSet.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Writes the briefing's document, element by element. What comes from a file can only become text, the words of a
/// link's title, or the address of a link that is http, https or mailto: tags, classes and identifiers are our own, and
/// nothing is ever parsed.
///
/// A long document is written in parts, each of which is given away as soon as it is full, so that no more of it than
/// one part is in memory. Not thread-safe.
final class Html {

    /// A heading that was written, for the bookmarks.
    ///
    /// @param level 1 to 6
    /// @param id of the element, as a link names it
    record Heading(int level, String id, String text) {}

    /// Takes the parts that are full.
    @FunctionalInterface
    interface Parts {
        void add(Document part) throws IOException;
    }

    /// How the address of a link within the briefing begins. The engine can only follow links within one part, so these
    /// are links to the outside for it, and are led to their targets when all parts are there.
    static final String INSIDE = "to:";

    /// In elements. About two hundred entries: little memory, and few pages that end early.
    private static final int FULL = 10_000;

    private static final Set<String> HAN_LANGUAGES = Set.of("zh", "ja", "ko", "yue");
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private final PrintableText printable;
    private final Locale language;
    private final String style;
    private final Predicate<String> targets;
    private final Parts parts;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Element> places = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private Document document;
    private Element head;
    private Element current;
    private int elements;

    /// @param style the stylesheet
    /// @param targets tells from an identifier whether its element is or will be there
    Html(PrintableText printable, Locale language, String style, Predicate<String> targets, Parts parts) {
        this.printable = printable;
        this.language = language;
        this.style = style;
        this.targets = targets;
        this.parts = parts;
        begin();
    }

    private void begin() {
        document = newDocument();
        Element root = document.createElement("html");
        root.setAttribute("lang", language.toLanguageTag());
        document.appendChild(root);
        head = document.createElement("head");
        root.appendChild(head);
        current = document.createElement("body");
        root.appendChild(current);
        elements = 0;
    }

    List<Heading> headings() {
        return headings;
    }

    /// Ends the document.
    ///
    /// @return its last part, or all of it where there was no other
    Document end() {
        Element sheet = document.createElement("style");
        sheet.setTextContent(style);
        head.appendChild(sheet);
        Element bookmarks = document.createElement("bookmarks");
        head.appendChild(bookmarks);
        for (String id : ids) {
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", id);
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
        }
        ids.clear();
        ReadingOrder.keep(document);
        return document;
    }

    /// Says that a page may end here. Where the part is full it is given away, and what is open is opened anew in the
    /// next.
    Html pageMayEnd() {
        return elements >= FULL ? newPart() : this;
    }

    /// Ends the part, and opens anew in the next what is open.
    Html newPart() {
        Deque<Element> open = new ArrayDeque<>();
        for (Element each = current; !each.getTagName().equals("body"); each = (Element) each.getParentNode()) {
            open.push(each);
        }
        try {
            parts.add(end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin();
        for (Element each : open) {
            open(each.getTagName(), each.getAttribute("class"));
            if (each.hasAttribute("lang")) {
                current.setAttribute("lang", each.getAttribute("lang"));
            }
        }
        return this;
    }

    Html open(String tag) {
        Element element = document.createElement(tag);
        current.appendChild(element);
        current = element;
        elements++;
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
                span("han", written(run.text()), document.createTextNode(run.text()));
            } else {
                current.appendChild(document.createTextNode(run.text()));
            }
        }
        return this;
    }

    /// Marks the open element as the end of links.
    Html id(String id) {
        current.setAttribute("id", id);
        ids.add(id);
        return this;
    }

    /// Says in which language the open element's text is, where it is not that of the text around it.
    Html lang(Locale its) {
        String tag = its.toLanguageTag();
        String around = language();
        if (!around.equals(tag) && !around.startsWith(tag + "-")) {
            current.setAttribute("lang", tag);
        }
        return this;
    }

    /// The language of the open element's text.
    private String language() {
        Element element = current;
        while (!element.hasAttribute("lang")) {
            element = (Element) element.getParentNode();
        }
        return element.getAttribute("lang");
    }

    /// The language that Chinese characters are surely in, whatever the language around them is said to be.
    private Locale written(String han) {
        String around = Locale.forLanguageTag(language()).getLanguage();
        boolean kana = han.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FF);
        return HAN_LANGUAGES.contains(around)
                ? Locale.forLanguageTag(language())
                : kana ? Locale.JAPANESE : Locale.CHINESE;
    }

    /// An inline text in a language that may be another.
    Html span(String classes, Locale its, String text) {
        open("span", classes).lang(its);
        return current.hasAttribute("lang")
                ? open("span").again().text(text).close().close()
                : text(text).close();
    }

    private void span(String classes, Locale its, Node content) {
        open("span", classes).lang(its);
        boolean other = current.hasAttribute("lang");
        if (other) {
            open("span").again();
        }
        current.appendChild(content);
        if (other) {
            close();
        }
        close();
    }

    /// Says the language once more: what the first element says is lost where it stands alone in its line.
    private Html again() {
        current.setAttribute("lang", language());
        return this;
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

    /// Opens a link within the document; an inline text where its target is in a chapter that is left out.
    ///
    /// @param title the whole of what the link says; a screen reader reads it in place of the link's text
    Html link(String id, String classes, String title) {
        if (!targets.test(id)) {
            return open("span", classes);
        }
        open("a", classes);
        current.setAttribute("href", INSIDE + id);
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

    Html heading(int level, String id, Locale its, String text) {
        return heading(new Heading(level, id, text), its);
    }

    Html heading(Heading heading, Locale its) {
        openHeading(heading.level(), heading.id(), heading.text(), "plain").lang(its);
        return text(heading.text()).close();
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

    /// Has the open link's page number written after it, where its target is in the same part.
    Html withPageNumber(String id) {
        current.setAttribute("data-target", "#" + id);
        return this;
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
