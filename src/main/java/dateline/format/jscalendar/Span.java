package dateline.format.jscalendar;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When an event begins and how long it is: start, timeZone, duration, showWithoutTime (RFC 8984 §5.1, §4.7.1, §4.2.4).
///
/// @param isDays whether only its days are to be shown
/// @param days of its duration, by the calendar
/// @param seconds of its duration, by the clock
record Span(LocalDateTime start, Optional<String> zone, boolean isDays, long days, long seconds) {
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?");
    private static final Pattern DURATION = Pattern.compile(
            "P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.\\d+)?S)?)?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int DAY_SECONDS = 86_400;

    /// Empty where no beginning is said, or one that is none; the latter is reported.
    static Optional<Span> read(Properties event, Lines lines) {
        String name = event.get("start").isPresent() ? "start" : "due";
        Optional<String> text = lines.expectText(event, name);
        Optional<LocalDateTime> start = text.flatMap(Span::local);
        if (start.isEmpty()) {
            text.ifPresent(t ->
                    event.get(name).ifPresent(node -> lines.warning(node, name, "jscalendar.no-date", node.shown())));
            return Optional.empty();
        }
        long[] length = length(event, lines);
        boolean isDays = event.get("showWithoutTime").filter(JsonNode::isTrue).isPresent();
        return Optional.of(new Span(start.get(), lines.expectText(event, "timeZone"), isDays, length[0], length[1]));
    }

    /// Days and seconds.
    private static long[] length(Properties event, Lines lines) {
        Optional<String> text = lines.expectText(event, "duration");
        Matcher match = DURATION.matcher(text.orElse("PT0S"));
        if (!match.matches()
                || text.filter(t -> t.endsWith("T") || t.length() < 3).isPresent()) {
            event.get("duration").ifPresent(node -> {
                lines.warning(node, "duration", "jscalendar.no-duration", node.shown());
                lines.keep("duration", node);
            });
            return new long[] {0, 0};
        }
        return new long[] {
            number(match, 1) * 7 + number(match, 2), number(match, 3) * 3600 + number(match, 4) * 60 + number(match, 5)
        };
    }

    private static long number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// A LocalDateTime (§1.4.4); empty where the text is none, or the day or hour does not exist.
    static Optional<LocalDateTime> local(String text) {
        try {
            return LOCAL.matcher(text).matches() ? Optional.of(LocalDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String dateTime(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    /// DTSTART and what says the end. An event of no length has no end: none was said (§5.1.2).
    void write(Properties event, Lines lines) {
        lines.add("DTSTART", parameters(), stamp(start), event);
        if (isDays) {
            writeDays(event, lines);
        } else if (days + seconds > 0) {
            Optional<String> endZone = endZone(event);
            if (endZone.isPresent() && zone.isPresent()) {
                writeEnd(event, lines, endZone.get());
            } else {
                lines.add("DURATION", Map.of(), "P" + days + "DT" + seconds + "S", event);
            }
        }
    }

    /// Its days are what is to be shown; the hours behind them are kept.
    private void writeDays(Properties event, Lines lines) {
        LocalDateTime end = start.plusDays(days).plusSeconds(seconds);
        boolean isWhole = start.toLocalTime().equals(LocalTime.MIDNIGHT) && seconds % DAY_SECONDS == 0;
        boolean endsInDay = !end.toLocalTime().equals(LocalTime.MIDNIGHT) || !end.isAfter(start);
        lines.add("DTEND", parameters(), DATE.format(end.toLocalDate().plusDays(endsInDay ? 1 : 0)), event);
        if (!isWhole) {
            event.get("start").ifPresent(node -> lines.keep("start", node));
            event.get("duration").ifPresent(node -> lines.keep("duration", node));
        }
    }

    /// A flight lands in the zone of the location that is marked as its end (§4.2.5).
    private static Optional<String> endZone(Properties event) {
        return event.get("locations").flatMap(JsonNode::asProperties).stream()
                .flatMap(l -> l.properties().values().stream())
                .flatMap(node -> node.asProperties().stream())
                .filter(l -> l.text("relativeTo").filter("end"::equals).isPresent())
                .flatMap(l -> l.text("timeZone").stream())
                .findFirst();
    }

    private void writeEnd(Properties event, Lines lines, String endZone) {
        try {
            LocalDateTime end = start.atZone(ZoneId.of(zone.orElseThrow()))
                    .plusDays(days)
                    .plusSeconds(seconds)
                    .withZoneSameInstant(ZoneId.of(endZone))
                    .toLocalDateTime();
            lines.add("DTEND", Map.of("TZID", List.of(endZone)), dateTime(end), event);
        } catch (DateTimeException e) {
            lines.add("DURATION", Map.of(), "P" + days + "DT" + seconds + "S", event);
        }
    }

    /// Those of DTSTART, and of all that names an instance.
    Map<String, List<String>> parameters() {
        if (isDays) {
            return Map.of("VALUE", List.of("DATE"));
        }
        boolean isUtc = zone.filter("Etc/UTC"::equals).isPresent();
        return zone.filter(z -> !isUtc).map(z -> Map.of("TZID", List.of(z))).orElse(Map.of());
    }

    String stamp(LocalDateTime time) {
        boolean isUtc = zone.filter("Etc/UTC"::equals).isPresent();
        return isDays ? DATE.format(time) : dateTime(time) + (isUtc ? "Z" : "");
    }
}
