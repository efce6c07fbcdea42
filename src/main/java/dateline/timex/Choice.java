package dateline.timex;

import dateline.timex.Inferred.Basis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Which of the two occurrences around the day of publication is meant, where an expression leaves it open.
record Choice(LocalDate day, Basis basis) {
    /// A date this near needs no year; one this far the other way would have one.
    private static final long NEAR = 45;

    private static final long FAR = 300;

    /// For dates of the year. The tense decides, unless it points to a day many months away while the other one is
    /// near: nobody leaves out the year then.
    static Choice ofYear(LocalDate before, LocalDate after, LocalDate published, Tense tense) {
        if (before.equals(after)) {
            return new Choice(before, Basis.PUBLICATION);
        }
        long back = ChronoUnit.DAYS.between(before, published);
        long ahead = ChronoUnit.DAYS.between(published, after);
        boolean nearAhead = ahead <= NEAR && back > FAR;
        boolean nearBack = back <= NEAR && ahead > FAR;
        Tense decided = nearAhead ? Tense.FUTURE : nearBack ? Tense.PAST : tense;
        Basis basis = decided == tense && tense != Tense.UNKNOWN ? Basis.TENSE : Basis.PUBLICATION;
        return switch (decided) {
            case PAST -> new Choice(before, basis);
            case FUTURE -> new Choice(after, basis);
            case UNKNOWN -> new Choice(back <= ahead ? before : after, basis);
        };
    }

    /// For weekdays: news looks back unless the verb looks ahead.
    static Choice ofWeek(LocalDate before, LocalDate after, Tense tense) {
        if (before.equals(after)) {
            return new Choice(before, Basis.PUBLICATION);
        }
        return switch (tense) {
            case PAST -> new Choice(before, Basis.TENSE);
            case FUTURE -> new Choice(after, Basis.TENSE);
            case UNKNOWN -> new Choice(before, Basis.PUBLICATION);
        };
    }
}
