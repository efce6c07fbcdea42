package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Evidence.Finding;
import dateline.format.pdf.Evidence.Numbered;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.Field;
import dateline.model.Passage;
import java.util.List;

/// The evidence under an entry or a background note: each quote with its number, which leads to the passage, or with a
/// word on why there is none.
final class EvidenceNotes {
    /// The whole passage stands in the article.
    static final int MOST_CHARACTERS = 600;

    void write(Briefing briefing, Html html, List<Citation> citations) {
        for (Citation citation : citations) {
            Finding finding = briefing.evidence().of(citation);
            Numbered number = finding.number();
            html.open("p", "evidence");
            if (number == null || !briefing.options().has(Part.ARTICLES)) {
                html.element("span", "number", "–").text(" ");
            } else {
                html.link(number.id(), "number", briefing.texts().get("evidence.link", number.number()));
                html.text(Integer.toString(number.number())).close().text(" ");
            }
            quote(briefing, html, citation, finding);
            source(briefing, html, citation, finding);
            html.close();
        }
    }

    private static void quote(Briefing briefing, Html html, Citation citation, Finding finding) {
        String exact = citation.quote().exact();
        String shown = exact.length() <= MOST_CHARACTERS
                ? exact
                : exact.substring(0, MOST_CHARACTERS).strip() + " […]";
        Article article = finding.article();
        html.span(
                "quote",
                article == null ? briefing.language() : article.language(),
                briefing.texts().get("evidence.quote", shown));
    }

    private static void source(Briefing briefing, Html html, Citation citation, Finding finding) {
        html.open("span", "source").text(" ");
        if (citation.supports() != Field.ENTRY) {
            html.text(
                    briefing.texts().get("evidence.supports", briefing.wording().field(citation.supports())) + " ");
        }
        Article article = finding.article();
        if (article != null && briefing.itinerary().articles().size() > 1) {
            html.span("headline", article.language(), article.headline()).text(". ");
        }
        String said = said(briefing, finding);
        html.element("b", "lost", said).close();
    }

    /// Empty where the passage stands where it should.
    private static String said(Briefing briefing, Finding finding) {
        if (finding.article() == null) {
            return briefing.texts().get("evidence.no-article");
        }
        return switch (finding.passage()) {
            case Passage.Exact e -> "";
            case Passage.Moved m -> "";
            case Passage.Changed c -> briefing.texts().get("evidence.changed");
            case Passage.Ambiguous a ->
                briefing.texts().get("evidence.ambiguous", a.candidates().size());
            case Passage.Lost l -> briefing.texts().get("evidence.lost");
        };
    }
}
