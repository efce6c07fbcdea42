package dateline.format.ics;

import static dateline.Samples.entry;
import static dateline.Samples.openEnded;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /// Reads the component as RFC 5545 §3.6.5 says: the observance with the latest onset holds.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01T00:30+00:00[Europe/London]",
                "2024-07-01T12:00+01:00[Europe/London]",
                "2024-03-31T02:00+01:00[Europe/London]",
                "2024-12-31T20:00-05:00[America/New_York]",
                "2024-05-16T10:00+08:00[Asia/Shanghai]",
                "1989-06-01T10:00+09:00[Asia/Shanghai]",
                "2010-12-31T23:30+03:00[Europe/Moscow]",
                "2014-12-01T12:00+03:00[Europe/Moscow]",
                "1890-01-01T12:00-00:01:15[Europe/London]",
                "1800-01-01T12:00-00:01:15[Europe/London]",
                "2044-07-01T12:00+01:00[Europe/London]"
            })
    void componentGivesTheOffsetOfEachHourUsed(String time) {
        ZonedDateTime hour = ZonedDateTime.parse(time);
        List<String> lines = Calendars.lines(Calendars.of(
                entry("a", openEnded(time)),
                entry(
                        "b",
                        openEnded("2024-08-01T10:00"
                                + ZonedDateTime.of(2024, 8, 1, 10, 0, 0, 0, hour.getZone())
                                        .getOffset() + "[" + hour.getZone() + "]"))));
        assertEquals(1, Calendars.components(lines, "VTIMEZONE").size());
        assertEquals(hour.getOffset(), java.time.ZoneOffset.of(offsetAt(lines, hour.toLocalDateTime())));
    }

    private static String offsetAt(List<String> lines, LocalDateTime local) {
        String found = "";
        LocalDateTime latest = LocalDateTime.MIN;
        for (String name : List.of("STANDARD", "DAYLIGHT")) {
            for (List<String> observance : Calendars.components(lines, name)) {
                LocalDateTime onset = LocalDateTime.parse(observance.get(0).substring("DTSTART:".length()), LOCAL);
                if (!onset.isAfter(local) && onset.isAfter(latest)) {
                    latest = onset;
                    found = observance.get(2).substring("TZOFFSETTO:".length());
                }
            }
        }
        return found.length() == 7
                ? found.substring(0, 3) + ":" + found.substring(3, 5) + ":" + found.substring(5)
                : found;
    }
}
