package dateline.edit;

import dateline.anchor.QuoteAnchor;
import dateline.model.Article;
import dateline.model.Citation;
import dateline.model.DateSpan;
import dateline.model.Field;
import dateline.model.TextPositionSelector;
import dateline.model.When;
import dateline.model.When.Timed;
import dateline.model.ZoneView;
import dateline.timex.Group;
import dateline.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A time that is narrower than what the evidence says: a day out of several, an hour where none is named. It can only
/// be somebody's own reading.
///
/// @param field what of the time is narrower: the day or the hour
/// @param said the days that the evidence says
public record Narrowing(Field field, DateSpan said) {

    /// An article and what it says of time.
    public record Source(Article article, List<Timex> times) {
        public Source {
            times = List.copyOf(times);
        }
    }

    /// Empty where the evidence says as much, or says nothing of time that could be read.
    public static Optional<Narrowing> of(When when, List<Citation> citations, List<Source> sources, ZoneView zone) {
        List<Timex> evidence = evidence(citations, sources);
        Optional<DateSpan> typed = when.span(zone);
        List<DateSpan> said = typed.map(days ->
                        spans(evidence).stream().filter(s -> overlap(s, days)).toList())
                .orElse(List.of());
        Optional<DateSpan> widest = said.stream().max(Comparator.comparingInt(DateSpan::length));
        if (typed.isEmpty() || widest.isEmpty()) {
            return Optional.empty();
        }
        if (said.stream().allMatch(days -> days.length() > typed.get().length())) {
            return Optional.of(new Narrowing(Field.DAY, widest.get()));
        }
        boolean hourSaid = evidence.stream().anyMatch(time -> time.clock().isPresent());
        return when instanceof Timed && !hourSaid
                ? Optional.of(new Narrowing(Field.TIME, widest.get()))
                : Optional.empty();
    }

    /// The days of each expression; of those that make a list or an interval, all their days together: "16 and 17 May"
    /// says neither of the two alone.
    private static List<DateSpan> spans(List<Timex> evidence) {
        Map<Object, DateSpan> spans = new LinkedHashMap<>();
        for (Timex time : evidence) {
            Object key = time.group().<Object>map(Group::number).orElse(time);
            time.days().ifPresent(days -> spans.merge(key, days, Narrowing::both));
        }
        return List.copyOf(spans.values());
    }

    private static DateSpan both(DateSpan a, DateSpan b) {
        return new DateSpan(
                a.first().isBefore(b.first()) ? a.first() : b.first(),
                a.last().isAfter(b.last()) ? a.last() : b.last());
    }

    private static boolean overlap(DateSpan a, DateSpan b) {
        return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
    }

    private static List<Timex> evidence(List<Citation> citations, List<Source> sources) {
        List<Timex> found = new ArrayList<>();
        for (Source source : sources) {
            String text = source.article().text();
            List<TextPositionSelector> cited = citations.stream()
                    .filter(c -> c.article().equals(source.article().id()))
                    .flatMap(c -> QuoteAnchor.find(text, c.quote(), c.position()).range().stream())
                    .toList();
            source.times().stream()
                    .filter(time -> cited.stream().anyMatch(c -> c.start() < time.end() && time.start() < c.end()))
                    .forEach(found::add);
        }
        return found;
    }
}
