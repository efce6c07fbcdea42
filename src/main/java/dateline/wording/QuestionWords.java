package dateline.wording;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.When;
import dateline.review.Question;
import java.util.List;
import java.util.stream.Collectors;

/// Words what the sources leave open as the questions to ask. Thread-safe.
public final class QuestionWords {
    /// More days than these are counted, not listed.
    private static final int FEW_DAYS = 3;

    private final Texts texts;
    private final Wording wording;
    private final Itinerary itinerary;

    public QuestionWords(Wording wording, Itinerary itinerary) {
        this.texts = Texts.of("wording", wording.dates().locale());
        this.wording = wording;
        this.itinerary = itinerary;
    }

    /// The questions about an entry, a sentence each; empty where nothing is open.
    public List<String> of(Entry entry) {
        return Question.of(entry).stream().map(q -> sentence(q, entry)).toList();
    }

    /// The questions about these entries as plain text, to be sent to whoever can answer them.
    public String asText(List<Entry> entries) {
        return texts.get("questions.heading", itinerary.title())
                + "\n"
                + entries.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Entry entry) {
        String when = wording.when(entry.when());
        String head = texts.get("questions.entry", entry.title(), when, wording.placeWithMark(entry, itinerary));
        return "\n" + head + "\n" + of(entry).stream().map(q -> "- " + q + "\n").collect(Collectors.joining());
    }

    private String sentence(Question question, Entry entry) {
        return switch (question) {
            case DAY -> day(entry.when());
            case DAY_AS_INFERRED -> texts.of("question", question, days(entry.when()));
            case HOUR_AS_INFERRED -> texts.of("question", question, wording.startHour(entry.when()));
            case PLACE_AS_INFERRED -> texts.of("question", question, wording.place(entry, itinerary));
            case PARTICIPANTS_AS_INFERRED -> texts.of("question", question, wording.participants(entry.participants()));
            case CONFIRMATION, NEW_DAY, HOUR, END, PLACE, PARTICIPANTS -> texts.of("question", question);
        };
    }

    private String day(When when) {
        return switch (when) {
            case When.Within w ->
                texts.get("question.day.within", wording.dates().span(w.span()));
            case When.OneOf o ->
                o.days().size() > FEW_DAYS
                        ? texts.get("question.day.one-of-many", o.days().size())
                        : texts.get("question.day.one-of", wording.anyOf(o.days()));
            case When.Unscheduled u -> texts.of("question", Question.DAY);
            case When.Timed t -> texts.of("question", Question.DAY);
            case When.Throughout t -> texts.of("question", Question.DAY);
        };
    }

    private String days(When when) {
        return when.span(wording.zone())
                .map((DateSpan span) -> wording.dates().span(span))
                .orElse("");
    }
}
