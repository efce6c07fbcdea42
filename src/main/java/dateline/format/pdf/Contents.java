package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import java.util.List;
import java.util.Map;

/// The parts of the briefing with their pages, in the title block: written last, when it is known which parts there
/// are.
final class Contents {
    static final String PLACE = "contents";

    private Contents() {}

    /// @param pages of the headings, where they are known; the layout finds the others
    static void write(Briefing briefing, Html html, List<Heading> headings, Map<String, Integer> pages) {
        html.resume(PLACE);
        List<Heading> parts = headings.stream().filter(h -> h.level() == 2).toList();
        for (int i = 0; i < parts.size(); i++) {
            Heading part = parts.get(i);
            html.text(i == 0 ? "" : " · ");
            html.link(part.id(), "contents", briefing.texts().get("title.contents.link", part.text()));
            Integer page = pages.get(part.id());
            if (page == null) {
                html.withPageNumber(part.id()).text(part.text());
            } else {
                html.text(part.text() + " ").element("span", "page-number", Integer.toString(page));
            }
            html.close();
        }
    }
}
