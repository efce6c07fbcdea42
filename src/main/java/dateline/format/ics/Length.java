package dateline.format.ics;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A DURATION (RFC 5545 §3.3.6): days by the calendar, then seconds by the clock. Never negative.
record Length(int days, long seconds) {
    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?",
            Pattern.CASE_INSENSITIVE);

    /// Empty when the text is none, or a negative one.
    static Optional<Length> parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches() || text.strip().length() < 3) {
            return Optional.empty();
        }
        int days = (int) (number(match, 1) * 7 + number(match, 2));
        return Optional.of(new Length(days, number(match, 3) * 3600 + number(match, 4) * 60 + number(match, 5)));
    }

    private static long number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }

    /// How many whole days it covers, for an event that has days only.
    int wholeDays() {
        return Math.max(1, days + (int) Math.min(seconds / 86_400, 1_000_000));
    }

    static Length between(LocalDateTime start, LocalDateTime end) {
        return new Length(0, Math.max(0, java.time.Duration.between(start, end).toSeconds()));
    }
}
