package dateline.timex;

import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Finds what is named by its century, decade, year, season, month or day of a month.
final class YearLocator {
    /// 29 February comes again after eight years at the latest.
    private static final int SEARCHED = 8;

    private final Discourse discourse;
    private final TenseReader tenses;

    YearLocator(Discourse discourse, TenseReader tenses) {
        this.discourse = discourse;
        this.tenses = tenses;
    }

    Optional<Located> locate(Match match, Optional<Located> previous) {
        if (match.has(Field.MONTH)) {
            return inYear(match, previous, year -> month(match, year));
        }
        if (match.has(Field.DAY)) {
            return dayOfMonth(match, previous);
        }
        if (match.has(Field.SEASON) || match.has(Field.QUARTER) || match.has(Field.HALF)) {
            return inYear(match, previous, year -> Optional.of(partOfYear(match, year)));
        }
        return year(match)
                .map(y -> y.period().unit() == Granularity.YEAR ? y : Located.said(y.period()))
                .or(() -> match.number(Field.DECADE).map(this::decade))
                .or(() -> match.number(Field.CENTURY).map(YearLocator::century));
    }

    private static Optional<Period> month(Match match, int year) {
        int month = match.number(Field.MONTH).orElseThrow();
        if (match.has(Field.NTH)) {
            return nth(match, LocalDate.of(year, month, 1));
        }
        if (!match.has(Field.DAY)) {
            return Optional.of(new Period(Granularity.MONTH, LocalDate.of(year, month, 1)));
        }
        int day = match.number(Field.DAY).orElseThrow();
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(new Period(Granularity.DAY, LocalDate.of(year, month, day)));
    }

    /// “The first Sunday of June”.
    private static Optional<Period> nth(Match match, LocalDate month) {
        // A weekend is that of its Saturday.
        DayOfWeek weekday = DayOfWeek.of(match.number(Field.WEEKDAY).orElse(DayOfWeek.SATURDAY.getValue()));
        int nth = match.number(Field.NTH).orElseThrow();
        return Optional.of(new Period(Granularity.DAY, month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
    }

    private static Period partOfYear(Match match, int year) {
        if (match.has(Field.SEASON)) {
            int month = List.of("SP", "SU", "FA", "WI").indexOf(match.said(Field.SEASON)) * 3 + 3;
            return new Period(Granularity.SEASON, LocalDate.of(year, month, 1));
        }
        return match.number(Field.QUARTER)
                .map(q -> new Period(Granularity.QUARTER, LocalDate.of(year, q * 3 - 2, 1)))
                .orElseGet(() -> new Period(
                        Granularity.HALF_YEAR,
                        LocalDate.of(year, match.number(Field.HALF).orElseThrow() * 6 - 5, 1)));
    }

    /// What comes once a year, in the year that is said or else in the one that fits.
    private Optional<Located> inYear(
            Match match, Optional<Located> previous, IntFunction<Optional<Period>> occurrence) {
        Optional<Located> year = year(match);
        if (year.isPresent()) {
            return occurrence
                    .apply(year.get().period().first().getYear())
                    .map(p -> new Located(p, year.get().inferred()));
        }
        if (previous.isPresent()) {
            int begin = previous.get().period().first().getYear();
            return afterPrevious(around(begin, occurrence), previous.get());
        }
        List<Period> all = around(discourse.published().getYear(), occurrence);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (match.has(Field.REF)) {
            return referred(all, match.number(Field.REF).orElseThrow());
        }
        return (match.has(Field.NTH) ? Optional.<Located>empty() : withWeekday(all, match))
                .or(() -> chosen(all, match).map(l -> told(l.period(), match).orElse(l)));
    }

    /// The occurrences in the years around this one, in ascending order.
    private static List<Period> around(int year, IntFunction<Optional<Period>> occurrence) {
        return IntStream.rangeClosed(Math.max(1, year - SEARCHED), Math.min(9999, year + SEARCHED))
                .mapToObj(occurrence)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Located> afterPrevious(List<Period> all, Located previous) {
        return all.stream()
                .filter(p -> !p.first().isBefore(previous.period().first()))
                .findFirst()
                .map(p -> new Located(p, previous.inferred()));
    }

    private Optional<Located> referred(List<Period> all, int ref) {
        LocalDate published = discourse.published();
        return switch (ref) {
            case -1 ->
                all.reversed().stream()
                        .filter(p -> p.days().last().isBefore(published))
                        .findFirst()
                        .map(Located::said);
            case 1 ->
                all.stream()
                        .filter(p -> p.first().isAfter(published))
                        .findFirst()
                        .map(Located::said);
            default ->
                all.stream()
                        .filter(p -> p.days().contains(published) || p.first().getYear() == published.getYear())
                        .findFirst()
                        .map(Located::said);
        };
    }

    /// “Thursday, May 16”: the year nearest to publication in which the day is one.
    private Optional<Located> withWeekday(List<Period> all, Match match) {
        return match.number(Field.WEEKDAY)
                .map(DayOfWeek::of)
                .flatMap(weekday -> all.stream()
                        .filter(p -> p.first().getDayOfWeek() == weekday)
                        .min((a, b) -> Long.compare(distance(a), distance(b))))
                .map(p -> Located.inferred(p, Part.YEAR, Basis.WEEKDAY));
    }

    private long distance(Period period) {
        return Math.abs(period.first().toEpochDay() - discourse.published().toEpochDay());
    }

    private Optional<Located> chosen(List<Period> all, Match match) {
        LocalDate published = discourse.published();
        Optional<Period> before = all.reversed().stream()
                .filter(p -> !p.first().isAfter(published))
                .findFirst();
        Optional<Period> after =
                all.stream().filter(p -> !p.days().last().isBefore(published)).findFirst();
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after).map(p -> Located.inferred(p, Part.YEAR, Basis.PUBLICATION));
        }
        Choice choice = Choice.ofYear(before.get().first(), after.get().first(), published, tenses.of(match));
        Period period = choice.day().equals(before.get().first()) ? before.get() : after.get();
        return Optional.of(Located.inferred(period, Part.YEAR, choice.basis()));
    }

    /// In the year that what is told was in, where the text named it just before.
    private Optional<Located> told(Period found, Match match) {
        boolean isDayOrMonth = found.unit() == Granularity.DAY || found.unit() == Granularity.MONTH;
        return Optional.of(found.first())
                .filter(d -> isDayOrMonth && tenses.of(match) != Tense.FUTURE)
                .flatMap(d -> discourse.story().year(d, discourse.published()))
                .map(y -> Located.inferred(
                        new Period(found.unit(), found.first().withYear(y)), Part.YEAR, Basis.CONTEXT));
    }

    /// “The 16th”: of the month that is named beside it, or was named last, or else the one that fits.
    private Optional<Located> dayOfMonth(Match match, Optional<Located> previous) {
        int day = match.number(Field.DAY).orElseThrow();
        YearMonth published = YearMonth.from(discourse.published());
        if (match.has(Field.WEEKDAY)) {
            return fridayThe13th(match, day, published);
        }
        Optional<YearMonth> said = match.number(Field.MONTH_REF).map(published::plusMonths);
        // In Chinese “the 14th” is the one nearest to the day of publication, whatever month was named before.
        boolean isNear = match.get(Field.FROM).orElse("").equals("published");
        Optional<YearMonth> named = previous.map(p -> p.period().first())
                .or(() -> isNear ? Optional.empty() : discourse.base(Granularity.MONTH))
                .map(YearMonth::from);
        if (said.isPresent() || named.isPresent()) {
            List<Inferred> inferred = said.isPresent() ? List.of() : List.of(new Inferred(Part.MONTH, Basis.CONTEXT));
            return said.or(() -> named)
                    .filter(m -> m.isValidDay(day))
                    .map(m -> new Located(new Period(Granularity.DAY, m.atDay(day)), inferred));
        }
        List<Period> all = IntStream.rangeClosed(-2, 2)
                .mapToObj(published::plusMonths)
                .filter(m -> m.isValidDay(day))
                .map(m -> new Period(Granularity.DAY, m.atDay(day)))
                .toList();
        return chosen(all, match).map(l -> Located.inferred(l.period(), Part.MONTH, Basis.PUBLICATION));
    }

    /// The nearest month in which the day is that weekday.
    private Optional<Located> fridayThe13th(Match match, int day, YearMonth published) {
        int weekday = match.number(Field.WEEKDAY).orElseThrow();
        return IntStream.rangeClosed(-12, 12)
                .mapToObj(published::plusMonths)
                .filter(m -> m.isValidDay(day))
                .map(m -> new Period(Granularity.DAY, m.atDay(day)))
                .filter(p -> p.first().getDayOfWeek().getValue() == weekday)
                .min((a, b) -> Long.compare(distance(a), distance(b)))
                .map(p -> Located.inferred(p, Part.MONTH, Basis.WEEKDAY));
    }

    /// The year that is said: “2024”, “last year”, “that year”, “’98”.
    private Optional<Located> year(Match match) {
        if (match.has(Field.YEAR_REF)) {
            boolean context = match.get(Field.FROM).orElse("").equals("context");
            Optional<LocalDate> base = context ? discourse.base(Granularity.YEAR) : Optional.of(discourse.published());
            List<Inferred> inferred = context ? List.of(new Inferred(Part.YEAR, Basis.CONTEXT)) : List.of();
            int ref = match.number(Field.YEAR_REF).orElseThrow();
            return base.map(b -> new Located(year(b.getYear() + ref), inferred));
        }
        return match.number(Field.SHORT_YEAR)
                .map(s -> match.number(Field.YEAR).map(y -> y / 100 * 100 + s).orElseGet(() -> fullYear(s)))
                .or(() -> match.number(Field.YEAR))
                .filter(y -> y >= 1 && y <= Year.MAX_VALUE)
                .map(y -> Located.said(year(y)));
    }

    private static Period year(int year) {
        return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    /// The year with these last digits that is at most twenty years ahead.
    private int fullYear(int lastDigits) {
        int latest = discourse.published().getYear() + 20;
        return latest - Math.floorMod(latest - lastDigits, 100);
    }

    private Located decade(int decade) {
        int year = decade < 100 ? fullYear(decade) : decade;
        // “The 30s” are not ahead.
        boolean ahead = decade < 100 && year > discourse.published().getYear();
        return Located.said(Period.containing(Granularity.DECADE, LocalDate.of(ahead ? year - 100 : year, 1, 1)));
    }

    private static Located century(int ordinal) {
        return Located.said(Period.containing(
                Granularity.CENTURY, LocalDate.of(Math.max(1, (ordinal - 1) * 100), 1, 1)));
    }
}
