package dateline.draft;

import dateline.draft.Happening.Tense;
import dateline.model.DateSpan;
import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import dateline.timex.Timex;
import java.time.LocalDate;
import java.util.List;

/// “Will be held from 5 to 9 July”, “leaves on Thursday”: a day whose year or week is not written is in the next one
/// that fits what the clause says; the clause knows better than the sentence, which may say something else of the past.
final class Years {
    private final LocalDate published;

    Years(LocalDate published) {
        this.published = published;
    }

    Happening fitted(Happening happening) {
        return happening.tense() != Tense.PAST
                ? happening.withTimes(fitted(happening.times())).withPrevious(fitted(happening.previous()))
                : happening;
    }

    private List<Timex> fitted(List<Timex> times) {
        List<Timex> guessed = times.stream().filter(this::isOverByGuess).toList();
        boolean allOver = times.stream().allMatch(t -> guessed.contains(t) || isBesideOne(t, guessed));
        return allOver ? times.stream().map(t -> next(t, guessed)).toList() : times;
    }

    /// “At 10am on Tuesday”: the hour is on the day that stands with it.
    private static boolean isBesideOne(Timex time, List<Timex> guessed) {
        return time.clock().isPresent()
                && guessed.stream().anyMatch(g -> g.days().equals(time.days()));
    }

    private static Timex next(Timex time, List<Timex> guessed) {
        boolean isWeekday = isWeekday(time)
                || guessed.stream().anyMatch(g -> isWeekday(g) && g.days().equals(time.days()));
        return next(time, isWeekday);
    }

    private boolean isOverByGuess(Timex time) {
        return (time.isInferred(Part.YEAR) || isWeekday(time))
                && time.days().filter(d -> d.last().isBefore(published)).isPresent();
    }

    private static boolean isWeekday(Timex time) {
        return time.inferred().stream().anyMatch(i -> i.part() == Part.WEEK && i.basis() != Basis.CONTEXT);
    }

    private static Timex next(Timex time, boolean isWeekday) {
        DateSpan days = time.days().orElseThrow();
        DateSpan next = isWeekday
                ? days.plusDays(7)
                : new DateSpan(days.first().plusYears(1), days.last().plusYears(1));
        String value = time.value()
                .replace(days.first().toString(), next.first().toString())
                .replace(
                        Integer.toString(days.first().getYear()),
                        Integer.toString(next.first().getYear()));
        return time.on(next, value, time.inferred());
    }
}
