package dateline.format.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a clock shows, as it is written in a file: `2024-05-16T10:00`, with seconds where there are any, and with an
/// offset where the clock shows the same twice (ISO 8601-1 §5.4.2.1, extended format).
record ClockTime(LocalDateTime local, Optional<ZoneOffset> offset) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?)?");

    static ClockTime of(ZonedDateTime time) {
        boolean isTwice = time.getZone()
                        .getRules()
                        .getValidOffsets(time.toLocalDateTime())
                        .size()
                > 1;
        return new ClockTime(time.toLocalDateTime(), isTwice ? Optional.of(time.getOffset()) : Optional.empty());
    }

    /// Reads one at the cursor.
    static Optional<ClockTime> read(Cursor in) throws IOException {
        Optional<String> text = in.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher match = FORM.matcher(text.get());
        if (!match.matches()) {
            in.error("time.malformed", Cursor.shorten(text.get()));
            return Optional.empty();
        }
        try {
            return Optional.of(of(match));
        } catch (DateTimeException e) {
            in.error("time.no-such-time", text.get());
            return Optional.empty();
        }
    }

    private static ClockTime of(Matcher match) {
        LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        String fraction = match.group(7) == null ? "" : match.group(7);
        int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        LocalTime time = LocalTime.of(number(match, 4), number(match, 5), number(match, 6), nanos);
        return new ClockTime(
                LocalDateTime.of(day, time), Optional.ofNullable(match.group(8)).map(ZoneOffset::of));
    }

    private static int number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The moment at which clocks in the zone show this; a clock time that they skip, or show twice, is reported.
    Optional<ZonedDateTime> in(ZoneId zone, ValuePath path, Problems problems) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition jump = zone.getRules().getTransition(local);
            problems.error(
                    path,
                    "time.skipped",
                    local.toString(),
                    zone.getId(),
                    jump.getDateTimeBefore().toString(),
                    jump.getDateTimeAfter().toString());
            return Optional.empty();
        }
        if (offset.isPresent() && !offsets.contains(offset.get())) {
            problems.error(
                    path, "time.other-offset", local.toString(), zone.getId(), join(offsets), write(offset.get()));
            return Optional.empty();
        }
        if (offset.isEmpty() && offsets.size() > 1) {
            problems.error(path, "time.twice", local.toString(), zone.getId(), join(offsets));
            return Optional.empty();
        }
        return Optional.of(ZonedDateTime.ofLocal(local, zone, offset.orElse(offsets.getFirst())));
    }

    private static String join(List<ZoneOffset> offsets) {
        return String.join(", ", offsets.stream().map(ClockTime::write).toList());
    }

    private static String write(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    @Override
    public String toString() {
        return local + offset.map(ClockTime::write).orElse("");
    }
}
