package dateline.format.pdf;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.util.ArrayList;
import java.util.List;

/// What the sources leave open, as the questions to ask.
final class OpenQuestions implements Section {

    @Override
    public void write(Briefing briefing, Html html) {
        List<Entry> open = briefing.itinerary().entries().stream()
                .filter(entry -> !questions(briefing, entry).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        html.open("div", "page-of-its-own");
        html.heading(2, "open", briefing.locale(), briefing.texts().get("open.heading"));
        html.element("p", "remark", briefing.texts().get("open.remark", open.size()));
        html.open("ul", "open");
        open.forEach(entry -> entry(briefing, html, entry));
        html.close().close();
    }

    private static void entry(Briefing briefing, Html html, Entry entry) {
        html.open("li", "plain");
        html.link(briefing.anchors().of(entry), "subject", entry.title());
        html.span("title", briefing.language(), entry.title()).close();
        html.text(" ").element("span", "questions", String.join(" ", questions(briefing, entry)));
        html.close();
    }

    /// In the order day, hour, place, people. What does not take place leaves nothing to ask.
    static List<String> questions(Briefing briefing, Entry entry) {
        if (Sign.isOff(entry)) {
            return entry.lifecycle() instanceof Lifecycle.Postponed
                    ? List.of(briefing.texts().get("open.new-day"))
                    : List.of();
        }
        List<String> questions = new ArrayList<>();
        time(briefing, entry, questions);
        if (entry.place().isEmpty()) {
            questions.add(briefing.texts().get("open.place"));
        } else if (entry.isInferred(Field.PLACE)) {
            String place = briefing.wording().place(entry, briefing.itinerary());
            questions.add(briefing.texts().get("open.place.inferred", place));
        }
        if (entry.participants().isEmpty()) {
            questions.add(briefing.texts().get("open.participants"));
        }
        return questions;
    }

    private static void time(Briefing briefing, Entry entry, List<String> questions) {
        switch (entry.when()) {
            case When.Timed t -> {
                if (t.end().isEmpty()) {
                    questions.add(briefing.texts().get("open.end"));
                }
            }
            case When.Throughout t -> day(briefing, entry, questions, "");
            case When.Within w -> {
                String days = briefing.wording().dates().span(w.span());
                day(
                        briefing,
                        entry,
                        questions,
                        w.span().length() == 1 ? "" : briefing.texts().get("open.day", days));
                questions.add(briefing.texts().get("open.hour"));
            }
            case When.OneOf o -> {
                questions.add(briefing.texts().get("open.day.of", o.days().size()));
                questions.add(briefing.texts().get("open.hour"));
            }
            case When.Unscheduled u -> {
                questions.add(briefing.texts().get("open.day.any"));
                questions.add(briefing.texts().get("open.hour"));
            }
        }
    }

    /// @param question empty where the day is known, if only because it was inferred
    private static void day(Briefing briefing, Entry entry, List<String> questions, String question) {
        if (!question.isEmpty()) {
            questions.add(question);
        } else if (entry.isInferred(Field.DAY)) {
            entry.when()
                    .span(briefing.options().zone())
                    .ifPresent(span -> questions.add(briefing.texts()
                            .get("open.day.inferred", briefing.wording().dates().span(span))));
        }
    }
}
