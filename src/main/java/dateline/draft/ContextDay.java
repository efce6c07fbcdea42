package dateline.draft;

import dateline.model.DateSpan;
import dateline.timex.Granularity;
import dateline.timex.Inferred;
import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// “Will be shown on Tuesday, the company said on Thursday. The presentation starts at 10 a.m.”: an hour that names no
/// day is
/// on that of what was announced before it in the paragraph, not on the day when it was said.
final class ContextDay {
    /// How many candidates away what was moved can be.
    private static final int REACH = 6;

    private ContextDay() {}

    static Happening of(Happening happening, Sentence sentence, List<Candidate> before) {
        boolean onlyHours =
                !happening.times().isEmpty() && happening.times().stream().allMatch(ContextDay::isHourOfContext);
        return onlyHours
                ? dayOf(sentence, before)
                        .or(() -> newDay(happening, before))
                        .map(day -> onDay(happening, day))
                        .orElse(happening)
                : happening;
    }

    /// “Has been put off from Saturday until Sunday. … Kick-off is at 3 p.m.”: not on the day that it was to be.
    private static Optional<LocalDate> newDay(Happening happening, List<Candidate> before) {
        Optional<DateSpan> day = happening.times().getFirst().days();
        return before.reversed().stream()
                .limit(REACH)
                .filter(c -> c.happening.fate() == Happening.Fate.MOVED
                        && c.happening.previous().stream()
                                .anyMatch(t -> t.days().equals(day)))
                .findFirst()
                .flatMap(c -> c.occasion)
                .map(Occasion::span)
                .filter(span -> span.length() == 1)
                .map(DateSpan::first);
    }

    private static Optional<LocalDate> dayOf(Sentence sentence, List<Candidate> before) {
        return before.reversed().stream()
                .takeWhile(c -> c.sentence.paragraph() == sentence.paragraph())
                .findFirst()
                .flatMap(c -> c.occasion)
                .map(Occasion::span)
                .filter(span -> span.length() == 1)
                .map(DateSpan::first);
    }

    static boolean isHourOfContext(Timex time) {
        return (time.clock().isPresent() || time.part().isPresent())
                && time.days().filter(d -> d.length() == 1).isPresent()
                && time.inferred().stream()
                        .anyMatch(i ->
                                i.part() == Part.DAY && (i.basis() == Basis.CONTEXT || i.basis() == Basis.PUBLICATION));
    }

    static Happening onDay(Happening happening, LocalDate day) {
        return happening.withTimes(
                happening.times().stream().map(t -> onDay(t, day)).toList());
    }

    /// The day, with this expression as what says so.
    static Timex asDay(Timex time, LocalDate day) {
        return new Timex(
                time.start(),
                time.end(),
                time.text(),
                TimexType.DATE,
                day.toString(),
                Optional.empty(),
                Granularity.DAY,
                Optional.of(DateSpan.of(day)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Inferred(Part.DAY, Basis.CONTEXT)),
                Optional.empty());
    }

    static Timex onDay(Timex time, LocalDate day) {
        String value = time.value().replace(time.days().orElseThrow().first().toString(), day.toString());
        return time.on(DateSpan.of(day), value, time.inferred());
    }
}
