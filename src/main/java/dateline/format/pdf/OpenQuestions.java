package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Html.Heading;
import dateline.model.Entry;
import dateline.review.Question;
import dateline.wording.QuestionWords;
import java.util.List;
import java.util.Optional;

/// What the sources leave open, as the questions to ask.
final class OpenQuestions implements Chapter {

    @Override
    public Optional<Heading> heading(Briefing briefing) {
        return briefing.options().has(Part.QUESTIONS) && !open(briefing).isEmpty()
                ? Optional.of(new Heading(2, "open", briefing.texts().get("open.heading")))
                : Optional.empty();
    }

    @Override
    public void write(Briefing briefing, Html html) {
        List<Entry> open = open(briefing);
        QuestionWords words = new QuestionWords(briefing.wording(), briefing.itinerary());
        html.open("div", "page-of-its-own");
        html.heading(heading(briefing).orElseThrow(), briefing.locale());
        html.element("p", "remark", briefing.texts().get("open.remark", open.size()));
        html.open("ul", "open");
        open.forEach(entry -> entry(briefing, html, entry, words.of(entry)));
        html.close().close();
    }

    private static List<Entry> open(Briefing briefing) {
        return briefing.itinerary().entries().stream()
                .filter(entry -> !Question.of(entry).isEmpty())
                .toList();
    }

    private static void entry(Briefing briefing, Html html, Entry entry, List<String> questions) {
        html.pageMayEnd().open("li", "plain");
        html.link(briefing.anchors().of(entry), "subject", entry.title());
        html.span("title", briefing.language(), entry.title()).close();
        html.text(" ").element("span", "questions", String.join(" ", questions));
        html.close();
    }
}
