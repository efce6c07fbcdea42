package dateline.timex;

import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Finds the place in the calendar that a match means: what is counted from another day here, what is named by month or
/// year in [YearLocator].
final class Locator {
    /// Nobody counts more days, or centuries.
    private static final int MOST = 9999;

    private final Discourse discourse;
    private final TenseReader tenses;
    private final YearLocator years;

    Locator(Discourse discourse, TenseReader tenses) {
        this.discourse = discourse;
        this.tenses = tenses;
        this.years = new YearLocator(discourse, tenses);
    }

    /// @param previous the member of its list or interval before it
    /// @return empty where it names no place in the calendar, or an impossible one such as 30 February
    Optional<Located> locate(Match match, Optional<Located> previous) {
        if (match.has(Field.FIRST_NUMBER)) {
            return numeric(match);
        }
        if (match.has(Field.HOLIDAY)) {
            String day = match.said(Field.HOLIDAY);
            return years.locate(
                    match.with(Field.MONTH, day.substring(0, 2)).with(Field.DAY, day.substring(3)), previous);
        }
        if (match.has(Field.UNIT) && (match.has(Field.DAY) || match.has(Field.NTH))) {
            return weekOf(match);
        }
        if (match.has(Field.UNIT)) {
            return match.has(Field.SHIFT) ? shifted(match) : referred(match);
        }
        if (match.has(Field.WEEKDAY) && !match.has(Field.DAY) && !match.has(Field.NTH)) {
            return weekday(match, previous);
        }
        return years.locate(match, previous);
    }

    /// “5/14/2024” and “14/5/2024”; where both orders make a date, the one that
    /// the text shows elsewhere, or else the one nearer to the day of publication.
    private Optional<Located> numeric(Match match) {
        Optional<Located> american = ordered(match, Field.FIRST_NUMBER, Field.SECOND_NUMBER);
        Optional<Located> european = ordered(match, Field.SECOND_NUMBER, Field.FIRST_NUMBER);
        if (american.isEmpty() || european.isEmpty() || american.equals(european)) {
            return american.or(() -> european);
        }
        boolean isAmerican = switch (discourse.order()) {
            case DAY_FIRST -> false;
            case MONTH_FIRST -> true;
            case OPEN -> distance(american.get()) <= distance(european.get());
        };
        Basis basis = discourse.order() == Discourse.Order.OPEN ? Basis.PUBLICATION : Basis.CONTEXT;
        return (isAmerican ? american : european).map(l -> l.alsoInferred(List.of(new Inferred(Part.ORDER, basis))));
    }

    private Optional<Located> ordered(Match match, Field month, Field day) {
        Match ordered = match.with(Field.MONTH, match.said(month)).with(Field.DAY, match.said(day));
        return Integer.parseInt(match.said(month)) > 12 ? Optional.empty() : years.locate(ordered, Optional.empty());
    }

    private long distance(Located located) {
        return Math.abs(ChronoUnit.DAYS.between(located.period().first(), discourse.published()));
    }

    /// “The week of May 20”, “the last weekend of May”.
    private Optional<Located> weekOf(Match match) {
        Granularity unit = Unit.of(match.said(Field.UNIT)).granularity();
        return years.locate(match, Optional.empty())
                .map(d -> new Located(Period.containing(unit, d.period().first()), d.inferred()));
    }

    /// “Two years ago”, “three days later”.
    private Optional<Located> shifted(Match match) {
        Granularity unit = Unit.of(match.said(Field.UNIT)).granularity();
        int count = Amount.of(match).whole() * match.number(Field.SHIFT).orElseThrow();
        if (Math.abs(count) > MOST) {
            return Optional.empty();
        }
        return base(match, unit).flatMap(base -> {
            Period moved = Period.containing(unit, base.period().first()).plus(count);
            int year = moved.first().getYear();
            return year < 1 || year > 9999 ? Optional.empty() : Optional.of(new Located(moved, base.inferred()));
        });
    }

    /// “Last week”, “that year”.
    private Optional<Located> referred(Match match) {
        Granularity unit = Unit.of(match.said(Field.UNIT)).granularity();
        int ref = match.number(Field.REF).orElse(0);
        return base(match, unit).map(base -> {
            LocalDate day = base.period().first();
            boolean gone = unit == Granularity.WEEKEND && ref == 0 && isGone(match, day);
            return new Located(Period.containing(unit, day).plus(gone ? -1 : ref), base.inferred());
        });
    }

    /// In the first half of a week “the weekend” is the one just gone, if the sentence looks back.
    private boolean isGone(Match match, LocalDate day) {
        return day.getDayOfWeek().getValue() <= 3 && tenses.of(match) == Tense.PAST;
    }

    /// The day that an expression is counted from, as a period of one day.
    ///
    /// @return empty where it is counted from what was named last, and nothing was
    private Optional<Located> base(Match match, Granularity unit) {
        String from = match.get(Field.FROM).orElse("");
        if (from.equals("begin")) {
            return discourse
                    .begin()
                    .map(day -> Located.inferred(new Period(Granularity.DAY, day), Part.DAY, Basis.COUNTED));
        }
        if (!from.equals("context")) {
            return Optional.of(Located.said(new Period(Granularity.DAY, discourse.published())));
        }
        Part part = unit == Granularity.YEAR ? Part.YEAR : unit == Granularity.MONTH ? Part.MONTH : Part.DAY;
        boolean isCounted = match.has(Field.SHIFT)
                || match.number(Field.REF).filter(ref -> ref != 0).isPresent();
        return discourse
                .base(unit)
                .map(named -> Located.inferred(
                        new Period(Granularity.DAY, named), part, isCounted ? Basis.COUNTED : Basis.CONTEXT));
    }

    private Optional<Located> weekday(Match match, Optional<Located> previous) {
        DayOfWeek day = DayOfWeek.of(match.number(Field.WEEKDAY).orElseThrow());
        if (previous.filter(p -> p.period().unit() == Granularity.DAY).isPresent()) {
            return previous.map(p -> day(p.period().first().with(TemporalAdjusters.next(day)), p.inferred()));
        }
        if (match.has(Field.WEEK_REF)) {
            return base(match, Granularity.WEEK).map(base -> {
                Period week = Period.containing(Granularity.WEEK, base.period().first())
                        .plus(match.number(Field.WEEK_REF).orElseThrow());
                return day(week.first().with(TemporalAdjusters.nextOrSame(day)), base.inferred());
            });
        }
        int ref = match.number(Field.REF).orElse(0);
        boolean isBare = ref == 0 && !match.has(Field.FROM);
        return isBare
                ? Optional.of(bareWeekday(match, day))
                : base(match, Granularity.DAY)
                        .map(base -> day(near(base.period().first(), day, ref, match), base.inferred()));
    }

    /// “The same Thursday” is the one that was named, “the next Thursday” the first after it. “Next Thursday” is none
    /// of
    /// the week that the article came out in.
    private static LocalDate near(LocalDate base, DayOfWeek day, int ref, Match match) {
        if (ref == 0) {
            return base.with(TemporalAdjusters.previousOrSame(day));
        }
        if (ref < 0) {
            return base.with(TemporalAdjusters.previous(day));
        }
        LocalDate next = base.with(TemporalAdjusters.next(day));
        boolean isThisWeek =
                next.getDayOfWeek().getValue() > base.getDayOfWeek().getValue();
        return isThisWeek && !match.has(Field.FROM) ? next.plusWeeks(1) : next;
    }

    private static Located day(LocalDate day, List<Inferred> inferred) {
        return new Located(new Period(Granularity.DAY, day), inferred);
    }

    private Located bareWeekday(Match match, DayOfWeek day) {
        Tense told = tenses.of(match);
        Tense tense = told == Tense.UNKNOWN && discourse.isPreview() ? Tense.FUTURE : told;
        Choice choice = Choice.ofWeek(
                discourse.published().with(TemporalAdjusters.previousOrSame(day)),
                discourse.published().with(TemporalAdjusters.nextOrSame(day)),
                tense);
        // “A week from Thursday”.
        LocalDate meant = choice.day().plusWeeks(match.number(Field.SHIFT).orElse(0));
        return Located.inferred(new Period(Granularity.DAY, meant), Part.WEEK, choice.basis());
    }
}
