package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import java.util.List;
import java.util.Map;

/// The chapters of the briefing with their pages, in the title block: written last, when it is known where they are.
final class Contents {
    static final String PLACE = "contents";

    private Contents() {}

    /// A short briefing's in a line. The layout finds the pages.
    static void write(Briefing briefing, Html html, List<Heading> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        open(briefing, html);
        for (int i = 0; i < chapters.size(); i++) {
            html.text(i == 0 ? "" : " · ");
            link(briefing, html, chapters.get(i), "contents")
                    .withPageNumber(chapters.get(i).id());
            html.text(chapters.get(i).text()).close();
        }
        html.close().close();
    }

    /// A long briefing's as a list.
    ///
    /// @param pages of the headings, among those after the title block
    /// @param before how many pages the title block has
    static void write(Briefing briefing, Html html, List<Heading> chapters, Map<String, Integer> pages, int before) {
        open(briefing, html);
        for (Heading chapter : chapters) {
            html.open("p", "line");
            link(briefing, html, chapter, "chapter").text(chapter.text()).close();
            Integer page = pages.get(chapter.id());
            if (page != null) {
                html.text(" ").element("span", "page-number", Integer.toString(page + before));
            }
            html.close();
        }
        html.close().close();
    }

    private static void open(Briefing briefing, Html html) {
        html.resume(PLACE).open("tr");
        html.header("row", "label").text(briefing.texts().get("title.contents")).close();
        html.open("td", "value");
    }

    private static Html link(Briefing briefing, Html html, Heading chapter, String classes) {
        return html.link(chapter.id(), classes, briefing.texts().get("title.contents.link", chapter.text()));
    }
}
