package dateline.format.ics;

import dateline.format.ics.RecurrenceRule.By;
import dateline.format.ics.RecurrenceRule.Frequency;
import dateline.format.ics.RecurrenceRule.WeekDay;
import java.time.LocalDate;
import java.time.temporal.WeekFields;

/// Which days of a period a rule allows: the table of RFC 5545 §3.3.10. Where the rule does not say, it is the day on
/// which the event begins.
final class DayFilter {
    private final RecurrenceRule rule;
    private final LocalDate start;
    private final WeekFields weeks;
    private final boolean isYearly;
    private final boolean isMonthly;
    private final boolean needsStartMonth;
    private final boolean needsStartDayOfMonth;
    private final boolean needsStartWeekday;
    private LocalDate lastAsked = LocalDate.MIN;
    private boolean lastAnswer;

    /// @param start the day on which the event begins
    DayFilter(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
        this.weeks = WeekFields.of(rule.weekStart(), 4); // §3.3.10, BYWEEKNO: a first week has four days at least
        this.isYearly = rule.frequency() == Frequency.YEARLY;
        this.isMonthly = rule.frequency() == Frequency.MONTHLY;
        boolean saysDay = rule.has(By.BYYEARDAY)
                || rule.has(By.BYMONTHDAY)
                || !rule.byDay().isEmpty()
                || rule.has(By.BYWEEKNO);
        this.needsStartMonth = isYearly && !saysDay && !rule.has(By.BYMONTH);
        this.needsStartDayOfMonth = (isYearly || isMonthly) && !saysDay;
        boolean isInWeeks = rule.frequency() == Frequency.WEEKLY || (isYearly && rule.has(By.BYWEEKNO));
        this.needsStartWeekday =
                isInWeeks && rule.byDay().isEmpty() && !rule.has(By.BYMONTHDAY) && !rule.has(By.BYYEARDAY);
    }

    /// Answers fast when it is asked for the same day again and again.
    boolean allows(LocalDate day) {
        if (!day.equals(lastAsked)) {
            lastAsked = day;
            lastAnswer = isAllowed(day);
        }
        return lastAnswer;
    }

    /// The next day that is worth asking for: not in a month that the rule leaves out.
    LocalDate after(LocalDate day) {
        boolean isMonthOut = !rule.allows(By.BYMONTH, day.getMonthValue(), 12)
                || (needsStartMonth && day.getMonth() != start.getMonth());
        return isMonthOut && !rule.has(By.BYWEEKNO) ? day.withDayOfMonth(1).plusMonths(1) : day.plusDays(1);
    }

    private boolean isAllowed(LocalDate day) {
        return rule.allows(By.BYMONTH, day.getMonthValue(), 12)
                && rule.allows(By.BYYEARDAY, day.getDayOfYear(), day.lengthOfYear())
                && rule.allows(By.BYMONTHDAY, day.getDayOfMonth(), day.lengthOfMonth())
                && allowsWeek(day)
                && allowsWeekday(day)
                && allowsAsStart(day);
    }

    /// The year whose week the day is in, for a rule that names weeks; the calendar's year for any other.
    int yearOf(LocalDate day) {
        return isYearly && rule.has(By.BYWEEKNO) ? day.get(weeks.weekBasedYear()) : day.getYear();
    }

    private boolean allowsWeek(LocalDate day) {
        return !rule.has(By.BYWEEKNO)
                || rule.allows(By.BYWEEKNO, day.get(weeks.weekOfWeekBasedYear()), (int)
                        weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum());
    }

    private boolean allowsWeekday(LocalDate day) {
        if (rule.byDay().isEmpty()) {
            return true;
        }
        for (WeekDay wanted : rule.byDay()) {
            if (wanted.day() == day.getDayOfWeek() && isNumbered(wanted.ordinal(), day)) {
                return true;
            }
        }
        return false;
    }

    /// A number counts in the month, or in a year whose months the rule does not name; in other periods it has no
    /// meaning.
    private boolean isNumbered(int ordinal, LocalDate day) {
        boolean inMonth = isMonthly || (isYearly && rule.has(By.BYMONTH));
        boolean inYear = isYearly && !inMonth && !rule.has(By.BYWEEKNO);
        if (ordinal == 0 || !(inMonth || inYear)) {
            return true;
        }
        int number = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return ordinal > 0 ? (number - 1) / 7 + 1 == ordinal : (length - number) / 7 + 1 == -ordinal;
    }

    private boolean allowsAsStart(LocalDate day) {
        return (!needsStartMonth || day.getMonth() == start.getMonth())
                && (!needsStartDayOfMonth || day.getDayOfMonth() == start.getDayOfMonth())
                && (!needsStartWeekday || day.getDayOfWeek() == start.getDayOfWeek());
    }
}
