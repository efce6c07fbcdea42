package dateline.format.ics;

import dateline.format.ics.RecurrenceRule.By;
import dateline.format.ics.RecurrenceRule.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Works out when a rule makes an event begin (RFC 5545 §3.3.10), on the calendar and the clock of one place. What that
/// means in a zone whose clocks change is the caller's to say.
///
/// Every rule ends: at a day, at a number of instances, or when the steps that are left are used up.
final class Recurrence {
    private final RecurrenceRule rule;
    private final LocalDateTime start;
    private final LocalDateTime last;
    private final int most;
    private final Steps steps;
    private final DayFilter days;
    private final List<LocalDateTime> found = new ArrayList<>();

    /// What may still be looked at, for all rules of a file together.
    static final class Steps {
        private long left;

        Steps(long left) {
            this.left = left;
        }

        boolean isUsedUp() {
            return left <= 0;
        }

        private boolean take() {
            return take(1);
        }

        /// @return whether there were any left
        boolean take(int steps) {
            boolean isLeft = left > 0;
            left -= steps;
            return isLeft;
        }

        private void useUp() {
            left = 0;
        }
    }

    private Recurrence(RecurrenceRule rule, LocalDateTime start, LocalDateTime last, int most, Steps steps) {
        this.rule = rule;
        this.start = start;
        this.last = last;
        this.most = Math.min(most, rule.count().orElse(Integer.MAX_VALUE));
        this.steps = steps;
        this.days = new DayFilter(rule, start.toLocalDate());
    }

    /// The beginnings in order, the first of which is `start`.
    ///
    /// @param last none is after this
    /// @param most no more than these; the rule's own count holds too
    static List<LocalDateTime> expand(
            RecurrenceRule rule, LocalDateTime start, LocalDateTime last, int most, Steps steps) {
        Recurrence recurrence = new Recurrence(rule, start, last, most, steps);
        recurrence.found.add(start); // §3.8.5.3: it counts, whether the rule allows it or not
        if (rule.frequency().compareTo(Frequency.HOURLY) < 0) {
            recurrence.expandDays();
        } else {
            recurrence.expandTimes();
        }
        return recurrence.found;
    }

    /// Whether the rule by itself has the beginning of the series, from which it takes what it does not say.
    static boolean names(RecurrenceRule rule, LocalDateTime start) {
        Recurrence recurrence = new Recurrence(rule, start, start, 1, new Steps(1));
        return recurrence.days.allows(start.toLocalDate())
                && recurrence.isIn(By.BYHOUR, start.getHour())
                && recurrence.isIn(By.BYMINUTE, start.getMinute())
                && recurrence.isIn(By.BYSECOND, start.getSecond());
    }

    private void expandDays() {
        LocalDate first = firstPeriod();
        List<LocalTime> times = times(start.toLocalTime());
        for (long i = 0; ; i++) {
            LocalDate period = plus(first, i * rule.interval());
            if (period.isAfter(last.toLocalDate().plusDays(7)) || !addPeriod(period, times)) {
                return;
            }
        }
    }

    /// @return whether to go on
    private boolean addPeriod(LocalDate period, List<LocalTime> times) {
        List<LocalDateTime> set = new ArrayList<>();
        boolean isWeekYear = rule.frequency() == Frequency.YEARLY && rule.has(By.BYWEEKNO);
        // The days of a year's weeks reach over its ends.
        LocalDate from = isWeekYear ? period.minusDays(7) : period;
        LocalDate to = isWeekYear ? plus(period, 1).plusDays(7) : plus(period, 1);
        for (LocalDate day = from; day.isBefore(to); day = days.after(day)) {
            if (!steps.take()) {
                return false;
            }
            if (days.allows(day) && (!isWeekYear || days.yearOf(day) == period.getYear())) {
                if (set.size() + times.size() > IcsLimits.IN_PERIOD) {
                    steps.useUp();
                    return false;
                }
                times.stream().map(day::atTime).forEach(set::add);
            }
        }
        return addAll(set);
    }

    private LocalDate firstPeriod() {
        LocalDate day = start.toLocalDate();
        DayOfWeek weekStart = rule.weekStart();
        return switch (rule.frequency()) {
            case YEARLY -> day.withDayOfYear(1);
            case MONTHLY -> day.withDayOfMonth(1);
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case DAILY, HOURLY, MINUTELY, SECONDLY -> day;
        };
    }

    private LocalDate plus(LocalDate period, long count) {
        // No rule is followed further than this; it keeps the arithmetic within the calendar.
        long bounded = Math.min(count, 5_000_000);
        return switch (rule.frequency()) {
            case YEARLY -> period.plusYears(bounded);
            case MONTHLY -> period.plusMonths(bounded);
            case WEEKLY -> period.plusWeeks(bounded);
            case DAILY, HOURLY, MINUTELY, SECONDLY -> period.plusDays(bounded);
        };
    }

    private void expandTimes() {
        ChronoUnit unit = switch (rule.frequency()) {
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
        long stride = unit.getDuration().toSeconds() * rule.interval();
        LocalDateTime first = start.truncatedTo(unit);
        for (LocalDateTime period = first; !period.isAfter(last) && steps.take(); ) {
            if (!days.allows(period.toLocalDate())) {
                // The first period of the next day.
                LocalDateTime next = period.toLocalDate().plusDays(1).atStartOfDay();
                long missing = ChronoUnit.SECONDS.between(period, next);
                period = period.plusSeconds(Math.ceilDiv(missing, stride) * stride);
            } else if (!allowsTime(period) || addAll(timesIn(period))) {
                period = period.plusSeconds(stride);
            } else {
                return;
            }
        }
    }

    private boolean allowsTime(LocalDateTime period) {
        boolean hour = isIn(By.BYHOUR, period.getHour());
        boolean minute = rule.frequency() == Frequency.HOURLY || isIn(By.BYMINUTE, period.getMinute());
        boolean second = rule.frequency() != Frequency.SECONDLY || isIn(By.BYSECOND, period.getSecond());
        return hour && minute && second;
    }

    private boolean isIn(By part, int number) {
        List<Integer> numbers = rule.by().get(part);
        return numbers == null || numbers.contains(number);
    }

    private List<LocalDateTime> timesIn(LocalDateTime period) {
        return switch (rule.frequency()) {
            case HOURLY ->
                product(
                                List.of(period.getHour()),
                                numbers(By.BYMINUTE, start.getMinute()),
                                numbers(By.BYSECOND, start.getSecond()))
                        .stream()
                        .map(period.toLocalDate()::atTime)
                        .toList();
            case MINUTELY ->
                product(List.of(period.getHour()), List.of(period.getMinute()), numbers(By.BYSECOND, start.getSecond()))
                        .stream()
                        .map(period.toLocalDate()::atTime)
                        .toList();
            default -> List.of(period);
        };
    }

    /// The times of each day that a rule of days allows.
    private List<LocalTime> times(LocalTime time) {
        return product(
                numbers(By.BYHOUR, time.getHour()),
                numbers(By.BYMINUTE, time.getMinute()),
                numbers(By.BYSECOND, time.getSecond()));
    }

    private List<Integer> numbers(By part, int otherwise) {
        return rule.by().getOrDefault(part, List.of(otherwise));
    }

    private static List<LocalTime> product(List<Integer> hours, List<Integer> minutes, List<Integer> seconds) {
        List<LocalTime> times = new ArrayList<>();
        for (int hour : hours) {
            for (int minute : minutes) {
                for (int second : seconds) {
                    times.add(LocalTime.of(hour, minute, Math.min(second, 59)));
                }
            }
        }
        return times.stream().distinct().sorted().toList();
    }

    /// Adds those of one period.
    ///
    /// @return whether to go on
    private boolean addAll(List<LocalDateTime> set) {
        if (!steps.take(set.size())) {
            return false;
        }
        for (LocalDateTime time : chosen(set)) {
            if (time.isAfter(last) || found.size() >= most) {
                return false;
            }
            if (time.isAfter(start)) {
                found.add(time);
            }
        }
        return found.size() < most;
    }

    private List<LocalDateTime> chosen(List<LocalDateTime> set) {
        List<Integer> positions = rule.by().get(By.BYSETPOS);
        if (positions == null) {
            return set;
        }
        return positions.stream()
                .map(p -> p > 0 ? p - 1 : set.size() + p)
                .filter(i -> i >= 0 && i < set.size())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(set::get)
                .toList();
    }
}
