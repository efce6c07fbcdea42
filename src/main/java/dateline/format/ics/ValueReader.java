package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.format.ics.Stamp.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days, hours and lengths; reports those that are none. A day that does not exist is reported, and never taken
/// for another.
final class ValueReader {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2}):?(\\d{2})?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAP_SECOND = 60;

    private final ProblemList problems;

    ValueReader(ProblemList problems) {
        this.problems = problems;
    }

    Optional<Stamp> stamp(Property property) {
        return stamp(property, property.value());
    }

    /// @param text one of the property's values
    Optional<Stamp> stamp(Property property, String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            problems.warning(property.line(), 1, property.name(), "ics.no-date", Shown.of(text));
            return Optional.empty();
        }
        try {
            return Optional.of(stamp(property, match));
        } catch (DateTimeException e) {
            problems.warning(property.line(), 1, property.name(), "ics.no-such-date", Shown.of(text));
            return Optional.empty();
        }
    }

    private static Stamp stamp(Property property, Matcher match) {
        LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        if (day.getYear() == 0) {
            throw new DateTimeException("year 0"); // which no calendar of people's has
        }
        LocalTime time = LocalTime.of(number(match, 4), number(match, 5), Math.min(number(match, 6), LEAP_SECOND - 1));
        if (number(match, 6) > LEAP_SECOND) {
            throw new DateTimeException("second " + number(match, 6));
        }
        boolean isDay = match.group(4) == null || (property.has("VALUE", "DATE") && time.equals(LocalTime.MIDNIGHT));
        Optional<String> tzid = property.parameter("TZID").filter(id -> !id.isEmpty());
        if (isDay) {
            return new Stamp(day.atStartOfDay(), Form.DAY, Optional.empty());
        }
        LocalDateTime local = LocalDateTime.of(day, time);
        if (match.group(7) != null && match.group(7).length() > 1) {
            // No form of the standard, and as clear as one: an hour and how far it is from UTC.
            ZoneOffset offset = ZoneOffset.of(match.group(7));
            return new Stamp(local.minusSeconds(offset.getTotalSeconds()), Form.UTC, Optional.empty());
        }
        if (match.group(7) != null
                && (tzid.isEmpty() || ZoneNames.exact(tzid.get()).isEmpty())) {
            return new Stamp(local, Form.UTC, Optional.empty());
        }
        // In UTC no zone may be named (§3.2.19). Programs that do so mean the zone, and write the Z by mistake.
        return new Stamp(local, tzid.isPresent() ? Form.ZONED : Form.FLOATING, tzid);
    }

    private static int number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    Optional<Length> length(Property property, String text) {
        Optional<Length> length = Length.parse(text.strip());
        if (length.isEmpty()) {
            problems.warning(property.line(), 1, property.name(), "ics.no-duration", Shown.of(text));
        }
        return length;
    }
}
