package dateline.format.pdf;

import dateline.model.Entry;
import dateline.review.Question;
import dateline.wording.QuestionWords;
import java.util.List;

/// What the sources leave open, as the questions to ask.
final class OpenQuestions implements Section {

    @Override
    public void write(Briefing briefing, Html html) {
        List<Entry> open = briefing.itinerary().entries().stream()
                .filter(entry -> !Question.of(entry).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        QuestionWords words = new QuestionWords(briefing.wording(), briefing.itinerary());
        html.open("div", "page-of-its-own");
        html.heading(2, "open", briefing.locale(), briefing.texts().get("open.heading"));
        html.element("p", "remark", briefing.texts().get("open.remark", open.size()));
        html.open("ul", "open");
        open.forEach(entry -> entry(briefing, html, entry, words.of(entry)));
        html.close().close();
    }

    private static void entry(Briefing briefing, Html html, Entry entry, List<String> questions) {
        html.pageMayEnd().open("li", "plain");
        html.link(briefing.anchors().of(entry), "subject", entry.title());
        html.span("title", briefing.language(), entry.title()).close();
        html.text(" ").element("span", "questions", String.join(" ", questions));
        html.close();
    }
}
