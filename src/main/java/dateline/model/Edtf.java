package dateline.model;

import dateline.model.EdtfException.Reason;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Within;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and writes the part of EDTF (ISO 8601-2:2019 §4, level 2; Library of Congress, 2019) that says when something
/// happens.
///
/// | text | meaning |
/// |---|---|
/// | `2024-05-17` | some time on that day |
/// | `2024-05`, `2024` | some time in that month or year |
/// | `[2024-05-16..2024-05-17]` | some time in these days |
/// | `[2024-05-16,2024-05-18]` | on one of these days |
/// | `2024-05-17/2024-05-21` | on all of these days |
///
/// Stateless and thread-safe.
public final class Edtf {
    /// The most days that "one of" may list.
    public static final int MAX_DAYS_OF_ONE = 366;

    /// A date of EDTF's that has more than a day, a month or a year: qualifiers, unspecified digits, long years, a
    /// time.
    private static final String ANY_DATE = "(?:-?[?~%]?[\\dX]{4}[?~%]?(?:-[?~%]?[\\dX]{2}[?~%]?){0,2}"
            + "(?:T[\\d:]{5,8}(?:Z|[+-]\\d{2}(?::\\d{2})?)?)?|Y-?\\d+(?:E\\d+)?)(?:S\\d+)?";
    private static final Pattern KNOWN_BUT_UNUSED =
            Pattern.compile("[\\[{]?(?:\\.\\.)?" + ANY_DATE + "(?:(?:, ?|/|\\.\\.)(?:" + ANY_DATE + ")?)*[\\]}]?");

    private Edtf() {}

    /// The days that the text names.
    ///
    /// @throws EdtfException when the text is none of the forms above, or names a day that does not exist
    public static When parse(String text) throws EdtfException {
        if (text.startsWith("[") && text.endsWith("]")) {
            return parseSet(text.substring(1, text.length() - 1));
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Throughout(span(text, text.substring(0, slash), text.substring(slash + 1)));
        }
        return new Within(parseDate(text).span());
    }

    /// One date of the precision that the text has.
    ///
    /// @throws EdtfException when the text is no calendar date
    public static EdtfDate parseDate(String text) throws EdtfException {
        if (!isDate(text)) {
            // The bound keeps the matcher's stack small.
            boolean known =
                    text.length() <= 100 && KNOWN_BUT_UNUSED.matcher(text).matches();
            throw new EdtfException(known ? Reason.UNSUPPORTED : Reason.MALFORMED, text);
        }
        try {
            return new EdtfDate(dateOf(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new EdtfException(Reason.NO_SUCH_DAY, text);
        }
    }

    /// Whether the text is of the form `2024`, `2024-05` or `2024-05-17`. By hand, since files have many dates and a
    /// pattern takes several times as long.
    private static boolean isDate(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean isRight = (i == 4 || i == 7) ? text.charAt(i) == '-' : isDigit(text.charAt(i));
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static TemporalAccessor dateOf(String text) throws EdtfException {
        int year = Integer.parseInt(text, 0, 4, 10);
        if (text.length() == 4) {
            return Year.of(year);
        }
        int month = Integer.parseInt(text, 5, 7, 10);
        if (month > 20) {
            throw new EdtfException(Reason.UNSUPPORTED, text); // 21 to 41 are seasons, quarters and the like
        }
        return text.length() == 7
                ? YearMonth.of(year, month)
                : LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
    }

    /// The shortest text that [#parse] reads as the same; empty for the kinds that EDTF does not have.
    public static Optional<String> format(When when) {
        return switch (when) {
            case Throughout t -> Optional.of(t.span().first() + "/" + t.span().last());
            case Within w -> w.part().isEmpty() ? Optional.of(formatWindow(w.span())) : Optional.empty();
            case OneOf o -> Optional.of(formatSet(o.days()));
            case When.Timed t -> Optional.empty();
            case When.Unscheduled u -> Optional.empty();
        };
    }

    /// The shortest text for "some time in these days".
    public static String formatWindow(DateSpan span) {
        LocalDate first = span.first();
        if (span.length() == 1) {
            return first.toString();
        }
        if (new EdtfDate(YearMonth.from(first)).span().equals(span)) {
            return YearMonth.from(first).toString();
        }
        if (new EdtfDate(Year.from(first)).span().equals(span)) {
            return new EdtfDate(Year.from(first)).toString();
        }
        return "[" + first + ".." + span.last() + "]";
    }

    private static When parseSet(String body) throws EdtfException {
        String[] members = body.split(",", -1);
        if (members.length == 1) {
            return new Within(member(members[0]));
        }
        List<LocalDate> days = new ArrayList<>();
        for (String text : members) {
            DateSpan member = member(text.strip());
            if (member.length() > MAX_DAYS_OF_ONE || days.size() + member.length() > MAX_DAYS_OF_ONE) {
                throw new EdtfException(Reason.TOO_MANY_DAYS, text);
            }
            for (int i = 0; i < member.length(); i++) {
                days.add(member.first().plusDays(i));
            }
        }
        try {
            return new OneOf(days);
        } catch (IllegalArgumentException e) {
            throw new EdtfException(Reason.MALFORMED, "[" + body + "]");
        }
    }

    private static DateSpan member(String text) throws EdtfException {
        int dots = text.indexOf("..");
        return dots < 0 ? parseDate(text).span() : span(text, text.substring(0, dots), text.substring(dots + 2));
    }

    private static DateSpan span(String whole, String from, String to) throws EdtfException {
        if (from.isEmpty() || to.isEmpty() || from.equals("..") || to.equals("..")) {
            throw new EdtfException(Reason.UNSUPPORTED, whole);
        }
        LocalDate first = parseDate(from).span().first();
        LocalDate last = parseDate(to).span().last();
        if (last.isBefore(first)) {
            throw new EdtfException(Reason.REVERSED, whole);
        }
        return new DateSpan(first, last);
    }

    /// Runs of three days and more are written as a range, unless the whole set is one run: that would read as "some
    /// time in".
    private static String formatSet(List<LocalDate> days) {
        boolean oneRun = days.getFirst().plusDays(days.size() - 1L).equals(days.getLast());
        List<String> members = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int end = i + 1;
            while (end < days.size() && days.get(end - 1).plusDays(1).equals(days.get(end))) {
                end++;
            }
            if (oneRun || end - i < 3) {
                end = i + 1;
                members.add(days.get(i).toString());
            } else {
                members.add(days.get(i) + ".." + days.get(end - 1));
            }
            i = end;
        }
        return "[" + String.join(",", members) + "]";
    }
}
