package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import java.util.List;

/// The parts of the briefing with their pages, in the title block: written last, when it is known which parts there
/// are.
final class Contents implements Section {
    static final String PLACE = "contents";

    @Override
    public void write(Briefing briefing, Html html) {
        html.resume(PLACE);
        List<Heading> parts =
                html.headings().stream().filter(h -> h.level() == 2).toList();
        for (int i = 0; i < parts.size(); i++) {
            Heading part = parts.get(i);
            html.text(i == 0 ? "" : " · ");
            html.link(part.id(), "contents", briefing.texts().get("title.contents.link", part.text()));
            html.text(part.text()).close();
        }
    }
}
