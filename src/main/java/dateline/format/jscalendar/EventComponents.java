package dateline.format.jscalendar;

import dateline.format.ProblemList;
import dateline.format.ics.Component;
import dateline.format.ics.Property;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Elements;
import dateline.format.json.JsonNode.Properties;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An event or a task of JSCalendar as components of iCalendar: itself, and one for each instance that differs.
final class EventComponents {
    private static final Set<String> READ = Set.of(
            "timeZone",
            "uid",
            "title",
            "description",
            "start",
            "duration",
            "due",
            "status",
            "recurrenceRules",
            "excludedRecurrenceRules",
            "recurrenceOverrides",
            "keywords",
            "categories",
            "locale");
    /// What an override cannot change (§4.3.5).
    private static final Set<String> COMMON = Set.of(
            "@type",
            "excludedRecurrenceRules",
            "method",
            "privacy",
            "prodId",
            "recurrenceId",
            "recurrenceIdTimeZone",
            "recurrenceOverrides",
            "recurrenceRules",
            "relatedTo",
            "replyTo",
            "sentBy",
            "timeZones",
            "uid");
    /// Overrides of one event that are followed: with itself, as many as an event can have instances.
    private static final int MOST_OVERRIDES = 19_999;

    private final Properties event;
    private final String name;
    private final ProblemList problems;
    private final Lines lines;

    /// @param name of the component
    EventComponents(Properties event, String name, ProblemList problems) {
        this.event = event;
        this.name = name;
        this.problems = problems;
        this.lines = new Lines(problems);
    }

    /// The event itself is first.
    List<Component> all() {
        lines.text("UID", event, "uid");
        addTitle();
        lines.text("DESCRIPTION", event, "description");
        Optional<Span> span = Span.read(event, lines);
        span.ifPresent(s -> s.write(event, lines));
        if (span.isEmpty()) {
            List.of("timeZone", "start", "duration", "due")
                    .forEach(n -> event.get(n).ifPresent(node -> lines.keep(n, node)));
        }
        addStatus();
        addRules();
        new Particulars(event, lines).write();
        lines.keepOthers(event, READ);
        List<Component> all = new ArrayList<>();
        all.add(component(lines));
        span.ifPresent(s -> addOverrides(all, s));
        return all;
    }

    private Component component(Lines content) {
        Component component = new Component(name, event.line());
        component.properties().addAll(content.all());
        return component;
    }

    private void addTitle() {
        Map<String, List<String>> language = event.text("locale")
                .map(tag -> Map.of("LANGUAGE", List.of(tag)))
                .orElse(Map.of());
        lines.expectText(event, "title").ifPresent(title -> lines.addText("SUMMARY", language, title, event));
    }

    /// Where nothing is said the standard takes "confirmed" (§5.1.3). That is a default and nobody's word, so it is not
    /// claimed.
    private void addStatus() {
        lines.expectText(event, "status").ifPresent(status -> lines.addText("STATUS", Map.of(), status, event));
    }

    private void addRules() {
        addRules("recurrenceRules", "RRULE");
        addRules("excludedRecurrenceRules", "EXRULE");
    }

    private void addRules(String from, String to) {
        event.get(from)
                .filter(node -> !node.isNull())
                .ifPresent(rules -> rules.each()
                        .forEach(rule -> rule.asProperties()
                                .ifPresentOrElse(
                                        r -> lines.add(to, Map.of(), RuleText.of(r), r),
                                        () -> lines.warning(rule, from, "type.object", rule.shown()))));
    }

    /// §4.3.5: each is keyed by the local time of an instance; what the rules do not give is an instance more.
    private void addOverrides(List<Component> all, Span span) {
        Optional<JsonNode> node = event.get("recurrenceOverrides").filter(n -> !n.isNull());
        if (node.isEmpty()) {
            return;
        }
        Map<String, JsonNode> overrides =
                node.get().asProperties().map(Properties::properties).orElse(Map.of());
        if (overrides.size() > MOST_OVERRIDES) {
            lines.warning(node.get(), "recurrenceOverrides", "jscalendar.too-many-overrides", MOST_OVERRIDES);
        }
        overrides.entrySet().stream()
                .limit(MOST_OVERRIDES)
                .forEach(o -> addOverride(all, span, o.getKey(), o.getValue()));
        all.set(0, component(lines));
    }

    private void addOverride(List<Component> all, Span span, String key, JsonNode patch) {
        Optional<LocalDateTime> instance = Span.local(key);
        Optional<Properties> changes = patch.asProperties();
        if (instance.isEmpty() || changes.isEmpty()) {
            lines.warning(
                    patch,
                    "recurrenceOverrides",
                    "jscalendar.no-override",
                    key.substring(0, Math.min(60, key.length())));
            return;
        }
        boolean isExcluded =
                changes.get().get("excluded").filter(JsonNode::isTrue).isPresent();
        lines.add(isExcluded ? "EXDATE" : "RDATE", span.parameters(), span.stamp(instance.get()), patch);
        if (!isExcluded && !changes.get().properties().isEmpty()) {
            all.add(override(span, instance.get(), changes.get()));
        }
    }

    private Component override(Span span, LocalDateTime instance, Properties changes) {
        Map<String, JsonNode> own = new LinkedHashMap<>();
        own.put("recurrenceRules", new Elements(List.of(), changes.line(), changes.column()));
        own.put("excludedRecurrenceRules", new Elements(List.of(), changes.line(), changes.column()));
        own.put("recurrenceOverrides", new Elements(List.of(), changes.line(), changes.column()));
        own.put(
                "start",
                new JsonNode.Text(
                        instance.toString().length() == 16 ? instance + ":00" : instance.toString(),
                        changes.line(),
                        changes.column()));
        Properties patched = Patch.apply(
                new Properties(event.properties(), changes.line(), changes.column()).with(own), allowed(changes));
        Component component = new EventComponents(patched, name, problems).all().getFirst();
        component
                .properties()
                .add(new Property("RECURRENCE-ID", span.parameters(), span.stamp(instance), changes.line()));
        return component;
    }

    /// Without what is the same for all instances, and must be left as it is (§4.3.5).
    private Properties allowed(Properties changes) {
        Map<String, JsonNode> allowed = new LinkedHashMap<>();
        changes.properties().forEach((pointer, value) -> {
            String name = pointer.split("/", 2)[0];
            if (COMMON.contains(name)) {
                lines.warning(value, "recurrenceOverrides", "jscalendar.common", name);
            } else {
                allowed.put(pointer, value);
            }
        });
        return new Properties(allowed, changes.line(), changes.column());
    }
}
