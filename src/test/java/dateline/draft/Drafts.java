package dateline.draft;

import dateline.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.timex.TimexRecognizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Drafts of the articles in `src/test/resources/draft`, and entries in a line each.
final class Drafts {
    private static final Drafter DRAFTER = new Drafter(new Gazetteer(), new PlainReasons());

    private Drafts() {}

    static Draft of(String text, String published) {
        Locale language = TimexRecognizer.languageOf(text);
        return of(ArticleText.read(text, "No headline", LocalDate.parse(published), language));
    }

    static Draft of(Article article) {
        return DRAFTER.draft(article, ZoneOffset.UTC);
    }

    static Draft file(String name, String published) {
        try {
            return of(Files.readString(Path.of("src/test/resources/draft", name)), published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Title, time, place and what is not as usual, of each entry.
    static List<String> lines(Draft draft) {
        return draft.proposals().stream().map(Proposal::entry).map(Drafts::line).toList();
    }

    static String line(Entry e) {
        String certainty = e.certainty().name().equals("PLANNED") ? "" : " " + e.certainty();
        String fate = switch (e.lifecycle()) {
            case Lifecycle.Scheduled s -> "";
            case Lifecycle.Rescheduled r -> " MOVED from " + say(r.previously());
            case Lifecycle.Postponed p -> " POSTPONED";
            case Lifecycle.Cancelled c -> " CANCELLED";
        };
        return e.title() + " | " + say(e.when()) + " | " + e.place().orElse("-") + certainty + fate;
    }

    static String say(When when) {
        return switch (when) {
            case When.Timed t ->
                t.start().toOffsetDateTime()
                        + t.end().map(end -> " to " + end.toLocalTime()).orElse("");
            case When.Throughout t -> "all " + days(t.span());
            case When.Within w ->
                "in " + days(w.span()) + w.part().map(p -> " " + p).orElse("");
            case When.OneOf o -> "one of " + o.days();
            case When.Unscheduled u -> "open";
        };
    }

    private static String days(DateSpan span) {
        return span.length() == 1 ? span.first().toString() : span.first() + ".." + span.last();
    }

    private record PlainReasons() implements Explanations {
        @Override
        public String year(LocalDate published) {
            return "published " + published;
        }

        @Override
        public String context() {
            return "context";
        }

        @Override
        public String partOf(String whole) {
            return "part of " + whole;
        }

        @Override
        public String edgeOf(String whole) {
            return "edge of " + whole;
        }

        @Override
        public String placeBefore(String place) {
            return "before " + place;
        }

        @Override
        public String capital(String country) {
            return "capital of " + country;
        }

        @Override
        public String roughHour(String words) {
            return "rough: " + words;
        }

        @Override
        public String zone(ZoneId assumed) {
            return "zone " + assumed;
        }

        @Override
        public String noDay() {
            return "no day";
        }
    }
}
