package dateline.edit;

import dateline.draft.Quoting;
import dateline.model.Article;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.TextPositionSelector;
import dateline.model.When;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import dateline.timex.Inferred.Part;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Begins an entry from a passage of an article: its words as the title, the time that it names, and itself as the
/// evidence. The rest is the reader's to fill in.
public final class EntryFromText {
    private static final int LONGEST_TITLE = 80;

    private EntryFromText() {}

    /// An entry that nothing is known of yet.
    public static Entry blank(String id) {
        return entry(id, "", new Unscheduled("", Optional.empty()), List.of(), List.of());
    }

    /// @param at without white space at its ends; see [#trimmed]
    /// @param times of the whole article
    /// @param zone of an hour that names none
    /// @param yearReason why a year that is not written is believed
    public static Entry of(
            String id, Article article, TextPositionSelector at, List<Timex> times, ZoneId zone, String yearReason) {
        String text = article.text();
        Optional<Timex> time = times.stream()
                .filter(t -> t.start() >= at.start()
                        && t.end() <= at.end()
                        && t.days().isPresent())
                .reduce((a, b) -> isAhead(article, a) || !isAhead(article, b) ? a : b);
        When when = time.map(t -> when(t, zone)).orElseGet(() -> new Unscheduled("", Optional.empty()));
        List<Inference> inferred = time.filter(t -> t.isInferred(Part.YEAR)).stream()
                .map(t -> new Inference(Field.YEAR, yearReason))
                .toList();
        return entry(
                id,
                title(text.substring(at.start(), at.end())),
                when,
                inferred,
                List.of(Quoting.citation(article, text, at, Field.ENTRY)));
    }

    /// The passage without the white space at its ends; empty where there is nothing else.
    public static Optional<TextPositionSelector> trimmed(String text, TextPositionSelector at) {
        int start = at.start();
        int end = Math.min(at.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > start ? Optional.of(new TextPositionSelector(start, end)) : Optional.empty();
    }

    private static boolean isAhead(Article article, Timex time) {
        return article.published()
                .filter(day ->
                        time.days().filter(days -> !days.last().isBefore(day)).isPresent())
                .isPresent();
    }

    private static When when(Timex time, ZoneId zone) {
        LocalDate day = time.days().orElseThrow().first();
        return time.clock()
                .<When>map(clock ->
                        new Timed(day.atTime(clock.time()).atZone(clock.zone().orElse(zone)), Optional.empty()))
                .orElseGet(() -> new Within(time.days().orElseThrow(), time.part()));
    }

    private static String title(String words) {
        String one = words.replaceAll("\\s+", " ").replaceAll("[.。]$", "");
        if (one.length() <= LONGEST_TITLE) {
            return one;
        }
        int space = one.lastIndexOf(' ', LONGEST_TITLE);
        return one.substring(0, space > 0 ? space : one.offsetByCodePoints(0, LONGEST_TITLE / 2)) + " …";
    }

    private static Entry entry(
            String id, String title, When when, List<Inference> inferences, List<dateline.model.Citation> citations) {
        return new Entry(
                id,
                title,
                when,
                Optional.empty(),
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                inferences,
                citations,
                Extras.NONE);
    }
}
