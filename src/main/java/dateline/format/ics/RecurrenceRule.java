package dateline.format.ics;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A recurrence rule (RFC 5545 §3.3.10).
///
/// @param interval 1 or more
/// @param count 1 or more
/// @param until as it stands in the file
/// @param by the numbers of each BY part that the rule has, none of them empty; BYDAY is apart
/// @param byDay empty where the rule has none
record RecurrenceRule(
        Frequency frequency,
        int interval,
        OptionalInt count,
        Optional<String> until,
        Map<By, List<Integer>> by,
        List<WeekDay> byDay,
        DayOfWeek weekStart) {

    /// How long a period is, longest first.
    enum Frequency {
        YEARLY,
        MONTHLY,
        WEEKLY,
        DAILY,
        HOURLY,
        MINUTELY,
        SECONDLY
    }

    /// The BY parts whose values are numbers, with their bounds.
    enum By {
        BYMONTH(1, 12, false),
        BYWEEKNO(1, 53, true),
        BYYEARDAY(1, 366, true),
        BYMONTHDAY(1, 31, true),
        BYHOUR(0, 23, false),
        BYMINUTE(0, 59, false),
        BYSECOND(0, 60, false),
        BYSETPOS(1, 366, true);

        private final int least;
        private final int most;
        private final boolean canBeNegative;

        By(int least, int most, boolean canBeNegative) {
            this.least = least;
            this.most = most;
            this.canBeNegative = canBeNegative;
        }

        private boolean allows(int number) {
            int size = canBeNegative ? Math.abs(number) : number;
            return size >= least && size <= most;
        }
    }

    /// The calendars that rules are followed in (RFC 7529 §4.1).
    private enum Calendar {
        GREGORIAN
    }

    /// A weekday, or the only one of that number in its month or year.
    ///
    /// @param ordinal 0 for each of them, negative when counted from the end
    record WeekDay(int ordinal, DayOfWeek day) {}

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}");
    private static final Pattern WEEK_DAY = Pattern.compile("([+-]?\\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final int MOST_ORDINAL = 53;

    /// Reads the value of an RRULE.
    ///
    /// @throws IllegalArgumentException when it is none; the message is the part that is wrong
    static RecurrenceRule parse(String text) {
        Draft draft = new Draft();
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            if (part.isBlank()) {
                continue; // some programs end the rule with a semicolon
            }
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(part);
            }
            draft.set(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip(),
                    part);
        }
        return draft.rule(text);
    }

    boolean has(By part) {
        return by.containsKey(part);
    }

    /// Whether the part allows the number, counted from the beginning or from the end; a part that is not there allows
    /// all.
    ///
    /// @param number from 1
    /// @param length the largest number that there is
    boolean allows(By part, int number, int length) {
        List<Integer> numbers = by.get(part);
        return numbers == null || numbers.contains(number) || numbers.contains(number - length - 1);
    }

    private static final class Draft {
        private Optional<Frequency> frequency = Optional.empty();
        private int interval = 1;
        private OptionalInt count = OptionalInt.empty();
        private Optional<String> until = Optional.empty();
        private final Map<By, List<Integer>> by = new EnumMap<>(By.class);
        private final Set<WeekDay> byDay = new LinkedHashSet<>();
        private DayOfWeek weekStart = DayOfWeek.MONDAY;

        private void set(String name, String value, String part) {
            switch (name) {
                case "FREQ" -> frequency = Optional.of(constant(Frequency.values(), value, part));
                case "RSCALE" -> constant(Calendar.values(), value, part);
                case "INTERVAL" -> interval = positive(value, part);
                case "COUNT" -> count = OptionalInt.of(positive(value, part));
                case "UNTIL" -> until = Optional.of(value);
                case "WKST" -> weekStart = weekDay(value, part).day();
                case "BYDAY" -> {
                    for (String day : value.split(",", -1)) {
                        byDay.add(weekDay(day.strip(), part));
                    }
                }
                default -> {
                    By numbered = constant(By.values(), name, part);
                    by.put(numbered, numbers(numbered, value, part));
                }
            }
        }

        private static <E extends Enum<E>> E constant(E[] constants, String name, String part) {
            return Stream.of(constants)
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(part));
        }

        private static int positive(String value, String part) {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) == 0) {
                throw new IllegalArgumentException(part);
            }
            return Integer.parseInt(value);
        }

        private static List<Integer> numbers(By by, String value, String part) {
            // Each once: a rule that names an hour a thousand times has one hour.
            Set<Integer> numbers = new LinkedHashSet<>();
            for (String text : value.split(",", -1)) {
                String number = text.strip();
                if (!NUMBER.matcher(number).matches() || !by.allows(Integer.parseInt(number))) {
                    throw new IllegalArgumentException(part);
                }
                numbers.add(Integer.valueOf(number));
            }
            return List.copyOf(numbers);
        }

        private static WeekDay weekDay(String text, String part) {
            Matcher match = WEEK_DAY.matcher(text);
            if (!match.matches()) {
                throw new IllegalArgumentException(part);
            }
            int ordinal = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
            if (Math.abs(ordinal) > MOST_ORDINAL) {
                throw new IllegalArgumentException(part);
            }
            int index = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").indexOf(match.group(2));
            return new WeekDay(ordinal, DayOfWeek.of(index + 1));
        }

        private RecurrenceRule rule(String text) {
            Frequency known = frequency.orElseThrow(() -> new IllegalArgumentException(text));
            return new RecurrenceRule(known, interval, count, until, by, List.copyOf(byDay), weekStart);
        }
    }
}
