package dateline.format.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/// Days and hours as iCalendar writes them (RFC 5545 §3.3.4 and §3.3.5). Stateless and thread-safe.
final class Stamps {

    private Stamps() {}

    /// `20240516`.
    static String date(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// `20240516T100000`. The format knows no parts of a second.
    static String local(LocalDateTime time) {
        return date(time.toLocalDate())
                + String.format(Locale.ROOT, "T%02d%02d%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /// `20240516T020000Z`.
    static String utc(ZonedDateTime time) {
        return local(time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "Z";
    }

    /// The zone that the hour is written in; empty where it is written in UTC: in a zone that is no more than an
    /// offset,
    /// and where clocks show an hour twice. With a zone, such an hour would be the first (RFC 5545 §3.3.5), but
    /// programs
    /// are known that take it for the second.
    static Optional<ZoneId> zone(ZonedDateTime time) {
        ZoneId zone = time.getZone();
        boolean isTwice =
                zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return isTwice || zone.normalized() instanceof ZoneOffset ? Optional.empty() : Optional.of(zone);
    }

    /// `+0800`, with seconds where there are any (RFC 5545 §3.3.14).
    static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String hours = String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hours : hours + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
