package dateline.draft;

import dateline.model.DateSpan;
import dateline.timex.Granularity;
import dateline.timex.Inferred;
import dateline.timex.Inferred.Basis;
import dateline.timex.Inferred.Part;
import dateline.timex.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// “The summit is on 20 and 21 June. On Thursday …”: where an article has named days of a later week, a bare weekday
/// after them is one of that week, not of this one.
final class Weekdays {
    private Optional<DateSpan> named = Optional.empty();
    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private Optional<LocalDate> moved = Optional.empty();
    /// The weekday before it that was moved, where it is now.
    private Optional<LocalDate> current = Optional.empty();
    private long by;
    private boolean goesOn;
    /// Where the days end that were named.
    private int endOfNamed;

    /// Days that lie farther apart are no one week’s programme.
    private static final int LONGEST_PROGRAMME = 14;
    /// Of a word of reporting and its day, in characters; less after it.
    private static final int REACH = 48;
    /// Of a weekday and its date, in characters.
    private static final int FAR = 60;
    /// Of an hour and its day, in characters.
    private static final int BESIDE = 8;
    private static final int NEIGHBOURS = 4;
    /// In characters.
    private static final int LONGEST_PARAGRAPH = 3000;
    private static final Set<String> JOINS = Set.of("", ",", "and", "or", ", and", "и", "или", "、", "和", "(", "–", "-");
    private static final List<String> OLD_PLANS = List.of(
            "had been due",
            "was due to",
            "were due to",
            "was to have",
            "had been scheduled",
            "originally",
            "намечавш",
            "планировавш");
    private static final List<String> REPORTS = List.of(
            " said",
            " told",
            " announced",
            " reported",
            " reporters",
            " confirmed",
            " statement",
            "сообщил",
            "заявил",
            "рассказал",
            "表示",
            "宣布",
            "称");

    private final String text;
    private final LocalDate published;

    private Weekdays(String text, LocalDate published) {
        this.text = text;
        this.published = published;
    }

    static List<Timex> inContext(String text, List<Timex> times, LocalDate published) {
        Weekdays reader = new Weekdays(text, published);
        List<Timex> read = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int day = dayAfter(times, i);
            // “At 11:30 on Wednesday”: the hour goes with the day that is named after it.
            read.add(day > i ? reader.with(times.get(i), times, day) : reader.read(times, i));
        }
        return read;
    }

    /// “At 10:00 (08:00 GMT) on Saturday”: over other forms of the hour.
    ///
    /// @return the number of the weekday; that of the hour itself where none follows
    private static int dayAfter(List<Timex> times, int hour) {
        int next = hour + 1;
        while (next < times.size() && isFromContext(times.get(next)) && isBeside(times, next)) {
            next++;
        }
        boolean isFollowed = next < times.size()
                && isFromContext(times.get(hour))
                && isBareWeekday(times.get(next))
                && isBeside(times, next)
                && times.get(next).days().equals(times.get(hour).days());
        return isFollowed ? next : hour;
    }

    private static boolean isBeside(List<Timex> times, int i) {
        return times.get(i).start() - times.get(i - 1).end() <= BESIDE;
    }

    private Timex with(Timex hour, List<Timex> times, int weekday) {
        read(times, weekday);
        return by == 0 ? hour : shifted(hour, by);
    }

    private Timex read(List<Timex> times, int i) {
        Timex time = times.get(i);
        List<Timex> following = times.subList(i + 1, times.size());
        if (time.days().isEmpty() || time.granularity().compareTo(Granularity.WEEK) < 0) {
            return time;
        }
        DateSpan days = time.days().get();
        if (isBareWeekday(time)) {
            by = dated(time, following)
                    .or(() -> namedToo(time, following))
                    .map(d -> d.toEpochDay() - days.first().toEpochDay())
                    .orElseGet(() -> isOfReport(time) ? 0 : shift(days.first(), time.start()));
            goesOn(days.first().plusDays(by));
            moved = Optional.of(days.first()).filter(d -> by != 0);
            current = moved.map(d -> d.plusDays(by)).or(() -> current);
            return by == 0 ? time : shifted(time, by);
        }
        if (isFromContext(time)) {
            return moved.filter(day -> isCountedFrom(day, time)).isPresent() ? shifted(time, by) : time;
        }
        if (isOfOldPlan(time)) {
            return time;
        }
        named = Optional.of(
                time.group().isPresent()
                        ? named.filter(n -> isNear(n, days)).map(days::union).orElse(days)
                        : days);
        moved = Optional.empty();
        current = Optional.empty();
        endOfNamed = time.end();
        if (days.first().isAfter(published)) {
            earliest =
                    Optional.of(earliest.filter(e -> e.isBefore(days.first())).orElse(days.first()));
            latest = Optional.of(latest.filter(e -> e.isAfter(days.last())).orElse(days.last()));
        }
        return time;
    }

    /// “On Tuesday and Wednesday, 16 and 17 October”: the day that is named for it beside it.
    private Optional<LocalDate> dated(Timex time, List<Timex> following) {
        LocalDate weekday = time.days().orElseThrow().first();
        int end = time.end();
        for (Timex next : following.subList(0, Math.min(NEIGHBOURS, following.size()))) {
            if (!JOINS.contains(text.substring(end, Math.max(end, next.start())).strip())) {
                return Optional.empty();
            }
            Optional<LocalDate> day = next.days().map(DateSpan::first);
            boolean isNamed = next.granularity() == Granularity.DAY && !isBareWeekday(next);
            if (isNamed
                    && day.filter(d -> d.getDayOfWeek() == weekday.getDayOfWeek())
                            .isPresent()) {
                return day;
            }
            end = next.end();
        }
        return Optional.empty();
    }

    /// “Which had been due to report on July 22”.
    private boolean isOfOldPlan(Timex time) {
        String before = text.substring(Math.max(0, time.start() - REACH), time.start());
        String clause = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". ")) + 1);
        return OLD_PLANS.stream().anyMatch(clause::contains);
    }

    /// “The Saturday night of the festival in Denmark on 4 July”: a day of the same sentence that is that weekday.
    private Optional<LocalDate> namedToo(Timex time, List<Timex> following) {
        LocalDate weekday = time.days().orElseThrow().first();
        return following.stream()
                .limit(NEIGHBOURS)
                .filter(t -> t.granularity() == Granularity.DAY && !isBareWeekday(t) && !isFromContext(t))
                .filter(t -> isOneClause(time.end(), t.start()) && !isOfReport(time))
                .flatMap(t -> t.days().stream())
                .map(DateSpan::first)
                .filter(d -> d.getDayOfWeek() == weekday.getDayOfWeek() && d.isAfter(published))
                .findFirst();
    }

    private boolean isOneClause(int from, int to) {
        return to - from <= FAR && text.substring(from, to).chars().noneMatch(c -> ".,;:\n。，；".indexOf(c) >= 0);
    }

    /// “Officials said on Tuesday”.
    private boolean isOfReport(Timex time) {
        int begin = Math.max(0, time.start() - REACH);
        String reached = text.substring(begin, time.start());
        String before = reached.substring(Math.max(reached.lastIndexOf('\n'), reached.lastIndexOf(". ")) + 1);
        String after = text.substring(time.end(), Math.min(text.length(), time.end() + REACH / 8));
        return REPORTS.stream().anyMatch(word -> before.contains(word) || after.startsWith(word));
    }

    /// “On 10 September … On Wednesday … On Thursday”: a programme that is told day by day.
    private void goesOn(LocalDate day) {
        if (latest.filter(l -> l.plusDays(1).equals(day)).isPresent()) {
            latest = Optional.of(day);
            goesOn = true;
        }
    }

    private boolean isOneProgramme() {
        return earliest.isPresent()
                && !latest.orElseThrow().isAfter(earliest.get().plusDays(LONGEST_PROGRAMME));
    }

    /// The members of a list or an interval come one after the other.
    private static boolean isNear(DateSpan before, DateSpan days) {
        return !days.first().isBefore(before.first())
                && days.first().isBefore(before.last().plusDays(31));
    }

    private static boolean isBareWeekday(Timex time) {
        return time.granularity().compareTo(Granularity.DAY) >= 0
                && time.days().filter(d -> d.length() == 1).isPresent()
                && time.inferred().stream().anyMatch(i -> i.part() == Part.WEEK && i.basis() != Basis.CONTEXT);
    }

    private static boolean isFromContext(Timex time) {
        return time.inferred().stream()
                .anyMatch(i -> i.part() == Part.DAY && (i.basis() == Basis.CONTEXT || i.basis() == Basis.COUNTED));
    }

    /// “At 10 a.m.”, “the following day”.
    private static boolean isCountedFrom(LocalDate day, Timex time) {
        boolean isCounted = time.inferred().stream().anyMatch(i -> i.basis() == Basis.COUNTED);
        LocalDate first = time.days().orElseThrow().first();
        return Math.abs(first.toEpochDay() - day.toEpochDay()) <= (isCounted ? 1 : 0);
    }

    /// How many days later the weekday of the named days, or of their week, is; 0 where it is not.
    private long shift(LocalDate day, int start) {
        if (named.isEmpty()
                || !isOneProgramme()
                || earliest.filter(day::isBefore).isEmpty()) {
            return 0;
        }
        // “Which was to be on Friday”: the next one, where days that near are named.
        if (day.isBefore(published) && !day.plusDays(7).isBefore(earliest.orElseThrow())) {
            return 7;
        }
        DateSpan span = named.get();
        LocalDate week = span.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!day.isBefore(week)) {
            return 0;
        }
        LocalDate within = span.first().with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
        LocalDate meant = span.contains(within) ? within : week.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
        // A day before or after all that were named is meant only right after them.
        LocalDate last = latest.orElseThrow().plusDays(goesOn ? 1 : 0);
        boolean isInside = !meant.isBefore(earliest.orElseThrow()) && !meant.isAfter(last);
        if (isInside || isInParagraph(start)) {
            return meant.toEpochDay() - day.toEpochDay();
        }
        // “On Sunday … On Monday”, of a programme that goes on in the next week.
        return current.map(d -> d.with(TemporalAdjusters.next(day.getDayOfWeek())))
                .filter(d -> !d.isAfter(last))
                .map(d -> d.toEpochDay() - day.toEpochDay())
                .orElse(0L);
    }

    /// Of the days that were named last.
    private boolean isInParagraph(int start) {
        return start - endOfNamed <= LONGEST_PARAGRAPH
                && text.substring(endOfNamed, start).indexOf('\n') < 0;
    }

    private static Timex shifted(Timex time, long by) {
        DateSpan days = time.days().orElseThrow().plusDays(by);
        String value = time.value()
                .replace(time.days().get().first().toString(), days.first().toString());
        List<Inferred> inferred = new ArrayList<>(time.inferred());
        inferred.add(new Inferred(isBareWeekday(time) ? Part.WEEK : Part.DAY, Basis.CONTEXT));
        return time.on(days, value, inferred);
    }
}
