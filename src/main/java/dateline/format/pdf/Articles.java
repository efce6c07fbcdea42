package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Evidence.Citer;
import dateline.format.pdf.Evidence.Numbered;
import dateline.format.pdf.Html.Heading;
import dateline.model.Article;
import dateline.model.Field;
import dateline.model.Inference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The articles whole, the cited passages marked and numbered, each number leading back to what cites it.
final class Articles implements Chapter {

    @Override
    public Optional<Heading> heading(Briefing briefing) {
        return briefing.options().has(Part.ARTICLES)
                        && !briefing.itinerary().articles().isEmpty()
                ? Optional.of(new Heading(
                        2,
                        "articles",
                        briefing.texts()
                                .get(
                                        "article.heading",
                                        briefing.itinerary().articles().size())))
                : Optional.empty();
    }

    @Override
    public void write(Briefing briefing, Html html) {
        List<Article> articles = briefing.itinerary().articles();
        html.open("div", "part");
        html.heading(heading(briefing).orElseThrow(), briefing.locale());
        html.element("p", "remark", briefing.texts().get("article.remark"));
        for (int i = 0; i < articles.size(); i++) {
            article(briefing, html, articles.get(i), i);
        }
        html.close();
    }

    private static void article(Briefing briefing, Html html, Article article, int position) {
        html.pageMayEnd().open("div", "article").lang(article.language());
        html.heading(3, "a" + position, article.language(), article.headline());
        html.open("p", "byline").lang(briefing.locale()).text(byline(briefing, article));
        article.url()
                .ifPresent(url -> html.text(" · ").address(url, briefing.texts().get("article.link")));
        html.close();
        article.source().ifPresent(source -> html.element("p", "byline", source));
        article.inferences().forEach(inference -> inference(briefing, html, inference));
        int offset = 0;
        for (String paragraph : article.paragraphs()) {
            paragraph(
                    briefing,
                    html.pageMayEnd(),
                    MarkedText.cut(paragraph, offset, briefing.evidence().in(position)));
            offset += paragraph.length() + Article.PARAGRAPH_BREAK.length();
        }
        html.close();
    }

    private static String byline(Briefing briefing, Article article) {
        List<String> parts = new ArrayList<>();
        article.publisher().ifPresent(parts::add);
        article.published()
                .ifPresent(day -> parts.add(briefing.wording().dates().dayWithWeekday(day)));
        parts.add(briefing.sentenceStart(article.language().getDisplayName(briefing.locale())));
        return String.join(" · ", parts);
    }

    private static void inference(Briefing briefing, Html html, Inference inference) {
        String said = inference.field() == Field.YEAR
                ? briefing.texts().get("article.year", inference.reason())
                : briefing.wording().inferred(inference.field(), inference.reason());
        html.open("p", "why").lang(briefing.locale());
        html.text(Sign.INFERRED.glyph() + " " + briefing.sentence(said)).close();
    }

    private static void paragraph(Briefing briefing, Html html, List<MarkedText.Piece> pieces) {
        html.open("p", "text");
        for (MarkedText.Piece piece : pieces) {
            piece(briefing, html, piece);
        }
        html.close();
        List<Numbered> ended = pieces.stream()
                .flatMap(piece -> piece.end().stream())
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
        if (!ended.isEmpty()) {
            backLinks(briefing, html, ended);
        }
    }

    private static void piece(Briefing briefing, Html html, MarkedText.Piece piece) {
        // One element for each passage that begins here: a link leads to an element.
        piece.begin().forEach(passage -> html.open("span", "begin").id(passage.id()));
        if (piece.in().isEmpty()) {
            html.text(piece.text());
        } else {
            html.element("span", piece.in().size() > 1 ? "mark twice" : "mark", piece.text());
        }
        piece.begin().forEach(passage -> html.close());
        for (Numbered passage : piece.end()) {
            Citer first = passage.citers().getFirst();
            html.link(first.id(), "note", briefing.texts().get("article.back", passage.number(), first.title()));
            html.text(Integer.toString(passage.number())).close();
        }
    }

    /// Under the paragraph, in small type: who cites each of its passages.
    private static void backLinks(Briefing briefing, Html html, List<Numbered> passages) {
        html.open("p", "cited").lang(briefing.locale());
        for (Numbered passage : passages) {
            html.element("b", "number", passage.number() + " ");
            boolean first = true;
            for (Citer citer : passage.citers()) {
                html.text(first ? "" : "; ");
                html.link(citer.id(), "cross", briefing.texts().get("article.back", passage.number(), citer.title()));
                html.span("title", briefing.language(), citer.title()).close();
                first = false;
            }
            html.text(" ").open("span", "gap").close();
        }
        html.close();
    }
}
