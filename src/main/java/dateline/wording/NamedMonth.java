package dateline.wording;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Understands a date whose month is a name, in any order that leaves no doubt: "16 May 2024", "May 16, 2024", "Thu
/// 16th of May". Thread-safe.
final class NamedMonth {
    private static final String WEEKDAY = "(?:(?<weekday>\\p{L}+) )?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>\\p{L}+)";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final List<Pattern> ORDERS = List.of(
            Pattern.compile(WEEKDAY + DAY + "(?: of)? " + MONTH + "(?: " + YEAR + ")?"),
            Pattern.compile(WEEKDAY + MONTH + " " + DAY + "(?: " + YEAR + ")?"));
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int CENTURY = 2000;

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    /// @param languages whose names are known; where two have the same name for different months, the first
    NamedMonth(List<Locale> languages) {
        for (Locale language : languages) {
            for (TextStyle style : TextStyle.values()) {
                if (style != TextStyle.NARROW && style != TextStyle.NARROW_STANDALONE) {
                    learn(style, language);
                }
            }
        }
        for (String english : List.of("sep", "sept")) { // CLDR has the one or the other, by country
            months.putIfAbsent(english, Month.SEPTEMBER);
        }
    }

    /// @param near the year is the one that brings the date nearest to it, where none is written
    Optional<LocalDate> read(String text, LocalDate near) {
        String input = folded(text);
        return ORDERS.stream()
                .map(order -> order.matcher(input))
                .filter(Matcher::matches)
                .map(found -> read(found, near))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> read(Matcher found, LocalDate near) {
        Month month = months.get(found.group("month"));
        String weekday = found.group("weekday");
        if (month == null || (weekday != null && !weekdays.containsKey(weekday))) {
            return Optional.empty();
        }
        int day = Integer.parseInt(found.group("day"));
        return years(found.group("year"), near)
                .flatMap(year -> date(year, month, day).stream())
                .filter(date -> weekday == null || date.getDayOfWeek() == weekdays.get(weekday))
                .min(nearest(near));
    }

    private void learn(TextStyle style, Locale language) {
        for (Month month : Month.values()) {
            months.putIfAbsent(folded(month.getDisplayName(style, language)), month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.putIfAbsent(folded(day.getDisplayName(style, language)), day);
        }
    }

    /// The years that a date without one can be of.
    static Stream<Integer> yearsAround(LocalDate near) {
        return Stream.of(near.getYear(), near.getYear() + 1, near.getYear() - 1);
    }

    static Comparator<LocalDate> nearest(LocalDate near) {
        return Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(near, date)));
    }

    private static Stream<Integer> years(@Nullable String written, LocalDate near) {
        if (written == null) {
            return yearsAround(near);
        }
        int year = Integer.parseInt(written);
        return Stream.of(written.length() == 2 ? CENTURY + year : year);
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 30 February
        }
    }

    /// Without what hands leave out: case, accents, full stops and commas.
    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String alike = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(alike).replaceAll(" ").strip();
    }
}
