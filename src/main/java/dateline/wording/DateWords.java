package dateline.wording;

import dateline.model.DateSpan;
import dateline.model.EdtfDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Days, spans of days and hours as a locale writes them (CLDR patterns). Thread-safe.
public final class DateWords {
    private static final Pattern DAY_FIELD = Pattern.compile("d+");
    private static final String EN_DASH = "–";

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayOfYearShort;
    private final DateTimeFormatter dayWithWeekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final Map<DayOfWeek, String> weekdaysShort;
    private final Map<DayOfWeek, String> weekdayInitials;
    private final List<String> dayNumbers;

    public DateWords(Locale locale) {
        this.locale = locale;
        // Not by skeleton ("yMMMMd", "EEEE"): where the JDK has none of that width, it takes a narrower one ("Aug",
        // "Fri").
        this.day = localized(FormatStyle.LONG);
        this.dayOfYear = localized("MMMMd");
        this.dayOfYearShort = localized("MMMd");
        this.dayWithWeekday = localized(FormatStyle.FULL);
        this.month = localized("yMMMM");
        this.weekdaysShort = weekdays(TextStyle.SHORT_STANDALONE);
        this.weekdayInitials = weekdays(TextStyle.NARROW_STANDALONE);
        DateTimeFormatter number = DateTimeFormatter.ofPattern("d", locale).withDecimalStyle(DecimalStyle.of(locale));
        this.dayNumbers = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> number.format(LocalDate.of(2000, 1, day)))
                .toList();
        this.time = localizedTime(FormatStyle.SHORT);
    }

    private DateTimeFormatter localizedTime(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedTime(style).localizedBy(locale);
    }

    public Locale locale() {
        return locale;
    }

    /// "16 May 2024".
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// "16 May": for where the year is plain to see.
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /// "16 May", with the month's name short where the locale has a short one.
    public String dayOfYearShort(LocalDate date) {
        return dayOfYearShort.format(date);
    }

    /// "16", in the locale's digits.
    public String dayNumber(LocalDate date) {
        return dayNumbers.get(date.getDayOfMonth() - 1);
    }

    /// "Thursday, 16 May 2024".
    public String dayWithWeekday(LocalDate date) {
        return dayWithWeekday.format(date);
    }

    /// "Thursday".
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// "Thu", as long as the locale has room for in a narrow column.
    public String weekdayShort(LocalDate date) {
        return Objects.requireNonNull(weekdaysShort.get(date.getDayOfWeek()));
    }

    /// "T", for a column as narrow as a letter.
    public String weekdayInitial(LocalDate date) {
        return Objects.requireNonNull(weekdayInitials.get(date.getDayOfWeek()));
    }

    /// "May": for where the year is plain to see.
    public String monthName(YearMonth value) {
        return value.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// "2024".
    public String year(Year value) {
        return localized("y").format(value);
    }

    /// "May 2024".
    public String month(YearMonth value) {
        return month.format(value);
    }

    /// "16–17 May 2024", "28 May – 2 June 2024", or one day alone. Both ends are included.
    public String span(DateSpan span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (span.length() == 1) {
            return day(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return inOneMonth(first, EN_DASH, last);
        }
        if (first.getYear() != last.getYear()) {
            return spaced(day(first), day(last));
        }
        return yearIsFirst() ? spaced(day(first), dayOfYear(last)) : spaced(dayOfYear(first), day(last));
    }

    /// Days of which it is one: "16 or 17 May 2024", "31 May or 1 June 2024", "16 May, 18 May or 20 May 2024".
    ///
    /// @param days at least two, in ascending order
    /// @param separator stands between them, and `or`, with spaces around it, before the last
    public String anyOf(List<LocalDate> days, String separator, String or) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        if (days.size() == 2 && YearMonth.from(first).equals(YearMonth.from(last))) {
            return inOneMonth(first, " " + or + " ", last);
        }
        boolean yearOnce = first.getYear() == last.getYear() && !yearIsFirst();
        return days.stream()
                        .limit(days.size() - 1L)
                        .map(day -> yearOnce ? dayOfYear(day) : day(day))
                        .collect(Collectors.joining(separator))
                + " " + or + " " + day(last);
    }

    /// As precise as the date is: "16 May 2024", "May 2024", "2024".
    public String date(EdtfDate date) {
        return switch (date.value()) {
            case YearMonth m -> month(m);
            case Year y -> year(y);
            default -> day(LocalDate.from(date.value()));
        };
    }

    /// "10:30", on a 12 or 24 hour clock as the locale has it; with its seconds where the source has some.
    public String time(ZonedDateTime value) {
        return value.getSecond() == 0
                ? time.format(value)
                : localizedTime(FormatStyle.MEDIUM).format(value);
    }

    /// "China Standard Time (UTC+8)": the zone's name and how far it is from UTC at that time.
    public String zone(ZonedDateTime at) {
        if (at.getZone().normalized() instanceof ZoneOffset) {
            return offset(at); // such a zone has no other name
        }
        String name = DateTimeFormatter.ofPattern("zzzz", locale).format(at);
        return name + " (" + offset(at) + ")";
    }

    /// "UTC+8", "UTC−3:30", "UTC".
    public String offset(ZonedDateTime at) {
        int minutes = at.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        int rest = Math.abs(minutes) % 60;
        String sign = minutes < 0 ? "−" : "+";
        return "UTC" + sign + Math.abs(minutes) / 60 + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
    }

    /// The zone's own name for people, such as "China Time".
    public String zoneName(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    /// Java has no interval format of CLDR's; putting "16–17" where the pattern has the day gives the same in the
    /// languages we ship.
    private String inOneMonth(LocalDate first, String between, LocalDate last) {
        String days = "'" + dayNumber(first) + between.replace("'", "''") + dayNumber(last) + "'";
        String pattern = DAY_FIELD.matcher(longPattern()).replaceFirst(Matcher.quoteReplacement(days));
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(last);
    }

    private Map<DayOfWeek, String> weekdays(TextStyle style) {
        Map<DayOfWeek, String> names = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day, day.getDisplayName(style, locale));
        }
        return names;
    }

    private static String spaced(String from, String to) {
        return from + " " + EN_DASH + " " + to;
    }

    private boolean yearIsFirst() {
        return longPattern().startsWith("y");
    }

    private String longPattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    }

    private DateTimeFormatter localized(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(locale).withChronology(IsoChronology.INSTANCE);
    }

    private DateTimeFormatter localized(String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .localizedBy(locale)
                .withChronology(IsoChronology.INSTANCE);
    }
}
