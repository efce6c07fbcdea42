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

/// Understands a date as a reader writes it: ISO 8601 ("2024-05-16", "2024-05", "2024"); with the month's name in the
/// reader's language or in English, whichever of day and month comes first; in numbers only in the locale's order.
/// Thread-safe.
public final class DateInput {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /// Styles that are never numbers alone, so that their order is plain.
    private static final List<FormatStyle> WORDED = List.of(FormatStyle.LONG, FormatStyle.FULL);

    private final Locale locale;
    private final Locale reader;
    private final NamedMonth named;

    public DateInput(Locale locale) {
        this(locale, locale);
    }

    private DateInput(Locale locale, Locale reader) {
        this.locale = locale;
        this.reader = reader;
        named = new NamedMonth(List.of(reader, locale, Locale.ENGLISH));
    }

    /// Numbers in the order that stands in the texts; names in the reader's own language, too, where the texts are in
    /// another.
    public static DateInput of(Texts texts) {
        return new DateInput(texts.locale(), texts.reader());
    }

    /// How the locale writes a day, to show what is understood.
    public String example(LocalDate day) {
        return new DateWords(locale).day(day);
    }

    /// The day that is meant; the first of a month or a year; empty where it is no date.
    ///
    /// @param near where no year is written, it is the one that brings the date nearest to this
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
        return named.read(input, near)
                .or(() -> read(input, locale, List.of(FormatStyle.values()), near))
                .or(() -> read(input, reader, WORDED, near));
    }

    private static Optional<LocalDate> read(String input, Locale locale, List<FormatStyle> styles, LocalDate near) {
        return patterns(locale, styles).stream()
                .map(pattern -> read(input, pattern, locale, near))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> read(String input, String pattern, Locale locale, LocalDate near) {
        if (pattern.contains("u")) {
            return read(input, formatter(pattern).toFormatter(locale));
        }
        return NamedMonth.yearsAround(near)
                .map(year -> formatter(pattern).parseDefaulting(ChronoField.YEAR, year))
                .flatMap(builder -> read(input, builder.toFormatter(locale)).stream())
                .min(NamedMonth.nearest(near));
    }

    private static Optional<LocalDate> read(String input, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(
                    input, formatter.withChronology(IsoChronology.INSTANCE).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty(); // another form may fit
        }
    }

    private static List<String> patterns(Locale locale, List<FormatStyle> styles) {
        List<String> patterns = new ArrayList<>();
        patterns.add("uuuu-MM-dd");
        for (FormatStyle style : styles) {
            String pattern = relaxed(
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale));
            patterns.addAll(List.of(pattern, withoutYear(pattern)));
        }
        return patterns;
    }

    private static DateTimeFormatterBuilder formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
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
}
