package dateline.draft;

import dateline.model.DateSpan;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// “On the second day, pledges will be announced from 10 a.m.”: the day of what was announced before it and lasts
/// several.
final class NthDay {
    private static final int REACH = 200;

    private NthDay() {}

    static Happening of(Happening happening, List<Candidate> before) {
        int nth = happening.nth();
        if (nth == 0) {
            return happening;
        }
        Optional<Occasion> whole = before.reversed().stream()
                .limit(REACH)
                .flatMap(c -> c.occasion.stream())
                .filter(o -> o.span().length() > 1
                        && o.span().length() >= nth
                        && !o.from().isEmpty())
                .findFirst();
        return whole.map(w -> on(happening, w)).orElse(happening);
    }

    private static Happening on(Happening happening, Occasion whole) {
        DateSpan span = whole.span();
        LocalDate day = happening.nth() < 0 ? span.last() : span.first().plusDays(happening.nth() - 1L);
        List<Timex> hours =
                happening.times().stream().filter(ContextDay::isHourOfContext).toList();
        if (!hours.isEmpty()) {
            return ContextDay.onDay(happening.withTimes(hours), day);
        }
        return happening.times().isEmpty()
                ? happening.withTimes(List.of(ContextDay.asDay(whole.from().getFirst(), day)))
                : happening;
    }
}
