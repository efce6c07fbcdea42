package dateline.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Understands a date as a reader writes it: ISO 8601 ("2024-05-16", "2024-05", "2024"), or as the locale has it, in
/// numbers or in words, with the year or without. Thread-safe.
public final class DateInput {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Locale locale;

    public DateInput(Locale locale) {
        this.locale = locale;
    }

    /// The day that is meant; the first of a month or a year; empty where it is no date.
    ///
    /// @param near gives the year where none is written
    public Optional<LocalDate> read(String text, LocalDate near) {
        String input = plainSpaces(text).strip();
        try {
            if (YEAR.matcher(input).matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(input), 1, 1));
            }
            if (YEAR_MONTH.matcher(input).matches()) {
                return Optional.of(YearMonth.parse(input).atDay(1));
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // such as month 13
        }
        return formatters(near).stream()
                .map(formatter -> read(input, formatter))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> read(String input, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(input, formatter));
        } catch (DateTimeException e) {
            return Optional.empty(); // another form may fit
        }
    }

    private List<DateTimeFormatter> formatters(LocalDate near) {
        List<DateTimeFormatter> formatters = new ArrayList<>();
        formatters.add(formatter("uuuu-MM-dd", near));
        for (FormatStyle style : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL)) {
            String pattern =
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
            formatters.add(formatter(relaxed(pattern), near));
            formatters.add(formatter(withoutYear(relaxed(pattern)), near));
            formatters.add(formatter(relaxed(pattern).replace("MMMM", "MMM"), near));
            formatters.add(formatter(withoutYear(relaxed(pattern)).replace("MMMM", "MMM"), near));
        }
        return formatters;
    }

    /// One digit or two, and a year of two digits in this century or of four.
    private static String relaxed(String pattern) {
        return plainSpaces(pattern)
                .replaceAll("(?<!d)d{2}(?!d)", "d")
                .replaceAll("(?<!M)M{2}(?!M)", "M")
                .replaceAll("y+", "[uuuu][uu]");
    }

    /// CLDR has spaces that no keyboard has.
    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String withoutYear(String pattern) {
        return pattern.replaceAll("[\\s,/.-]*\\[uuuu\\]\\[uu\\]('[^']*')?[\\s,/.-]*", "")
                .strip();
    }

    private DateTimeFormatter formatter(String pattern, LocalDate near) {
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (!pattern.contains("u")) {
            builder.parseDefaulting(ChronoField.YEAR, near.getYear());
        }
        return builder.toFormatter(locale)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
