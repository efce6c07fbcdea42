package dateline.format.pdf;

import dateline.format.ExportOptions.Paper;
import dateline.format.pdf.Html.Heading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Composes the briefing: its sections in order, then the head with title, style and bookmarks.
final class BriefingDocument {
    /// Beyond this many headings, entries have no bookmark of their own.
    private static final int MOST_BOOKMARKS = 800;

    private static final List<Section> SECTIONS = List.of(
            new RunningHeads(),
            new TitleBlock(),
            new CalendarSection(),
            new Programme(),
            new Articles(),
            new Background(),
            new OpenQuestions(),
            new Contents());

    private BriefingDocument() {}

    /// @param printable notes the characters that no face has
    static Document compose(Briefing briefing, PrintableText printable) {
        Html html = new Html(printable, briefing.locale());
        SECTIONS.forEach(section -> section.write(briefing, html));
        html.headChild("title").setTextContent(briefing.title());
        meta(html, "title", briefing.title());
        meta(html, "subject", briefing.texts().get("title.subject"));
        html.headChild("style").setTextContent(style(briefing.options().paper()));
        bookmarks(html);
        ReadingOrder.keep(html.document());
        return html.document();
    }

    private static void meta(Html html, String name, String content) {
        Element meta = html.headChild("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static String style(Paper paper) {
        String size = switch (paper) {
            case A4 -> "210mm 297mm";
            case LETTER -> "8.5in 11in";
        };
        return "@page { size: " + size + "; }\n"
                + new String(FontSet.resource("/pdf/briefing.css"), StandardCharsets.UTF_8);
    }

    private static void bookmarks(Html html) {
        List<Heading> headings = html.headings();
        int deepest = headings.size() > MOST_BOOKMARKS ? 3 : 4;
        Deque<Element> open = new ArrayDeque<>();
        open.push(html.headChild("bookmarks"));
        for (Heading heading : headings) {
            if (heading.level() <= deepest) {
                while (open.size() > heading.level() - 1) {
                    open.pop();
                }
                Element bookmark = html.document().createElement("bookmark");
                bookmark.setAttribute("name", PrintableText.clean(heading.text()));
                bookmark.setAttribute("href", "#" + heading.id());
                open.element().appendChild(bookmark);
                open.push(bookmark);
            }
        }
    }
}
