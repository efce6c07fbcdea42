package dateline.format.jscalendar;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A RecurrenceRule (RFC 8984 §4.3.3) as the value of RRULE. What cannot be said there is written as it stands, so that
/// the rule is refused with it and never read as another. Stateless and thread-safe.
final class RuleText {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("frequency", "FREQ"),
            Map.entry("interval", "INTERVAL"),
            Map.entry("rscale", "RSCALE"),
            Map.entry("skip", "SKIP"),
            Map.entry("firstDayOfWeek", "WKST"),
            Map.entry("byDay", "BYDAY"),
            Map.entry("byMonthDay", "BYMONTHDAY"),
            Map.entry("byMonth", "BYMONTH"),
            Map.entry("byYearDay", "BYYEARDAY"),
            Map.entry("byWeekNo", "BYWEEKNO"),
            Map.entry("byHour", "BYHOUR"),
            Map.entry("byMinute", "BYMINUTE"),
            Map.entry("bySecond", "BYSECOND"),
            Map.entry("bySetPosition", "BYSETPOS"),
            Map.entry("count", "COUNT"),
            Map.entry("until", "UNTIL"));

    private RuleText() {}

    static String of(Properties rule) {
        List<String> parts = new ArrayList<>();
        rule.properties().forEach((name, node) -> {
            boolean isSaid = name.equals("@type") || (name.equals("skip") && is(node, "omit"));
            if (!isSaid) {
                parts.add(NAMES.getOrDefault(name, name) + "="
                        + node.each().map(RuleText::value).collect(Collectors.joining(",")));
            }
        });
        return String.join(";", parts).toUpperCase(Locale.ROOT);
    }

    private static boolean is(JsonNode node, String text) {
        return node.asText().filter(text::equals).isPresent();
    }

    private static String value(JsonNode node) {
        return switch (node) {
            case JsonNode.Text t -> Span.local(t.text()).map(Span::dateTime).orElse(t.text());
            case JsonNode.Literal l -> l.written();
            // An NDay: a weekday, and which one of its period.
            case Properties p ->
                Optional.ofNullable(p.properties().get("nthOfPeriod"))
                                .map(RuleText::value)
                                .orElse("")
                        + p.text("day").orElse("");
            case JsonNode.Elements e -> e.shown();
        };
    }
}
