package dateline.format.ics;

import dateline.format.json.JsonParts;
import dateline.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a component has and the model has not: what people read goes into the notes, everything else is kept line by
/// line, so that nothing is lost.
final class Remainder {
    /// Where the lines are kept: [Extras] under this pointer.
    static final String POINTER = "/icalendar";

    /// Read into the model, or of use only between calendar programs.
    private static final Set<String> READ = Set.of(
            "UID",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "DUE",
            "DURATION",
            "RECURRENCE-ID",
            "SEQUENCE",
            "CREATED",
            "LAST-MODIFIED",
            "SUMMARY",
            "DESCRIPTION",
            "STATUS",
            "LOCATION",
            "GEO",
            "ORGANIZER",
            "ATTENDEE",
            "EXDATE",
            "EXRULE",
            "RRULE",
            "RDATE");
    /// Of a series: its instances say the same.
    private static final Set<String> TIMING = Set.of("RRULE", "RDATE");
    /// For people: they read them in the notes, and calendar programs in the lines.
    private static final Set<String> NOTED =
            Set.of("URL", "ATTACH", "CATEGORIES", "COMMENT", "CONTACT", "RESOURCES", "CONFERENCE", "RRULE", "RDATE");
    static final int LONGEST_LINE = 10_000;
    /// Of a rule or a list of dates, which the instances say again.
    static final int LONGEST_TIMING = 500;

    private Remainder() {}

    /// The description, and under it the other properties that are for people, each by its name in the standard.
    static Optional<String> notes(Component event) {
        List<String> paragraphs = new ArrayList<>();
        event.all("DESCRIPTION").map(Property::text).map(String::strip).forEach(paragraphs::add);
        List<String> lines = new ArrayList<>();
        int timing = 0;
        for (Property property : event.properties()) {
            boolean isTiming = TIMING.contains(property.name());
            timing += isTiming ? property.value().length() : 0;
            // One list of dates is told as far as it fits; what follows a long one is in the instances anyway.
            boolean isTold = !isTiming || timing - property.value().length() < LONGEST_TIMING;
            if (isTold && NOTED.contains(property.name()) && !property.value().isBlank()) {
                lines.add(property.name() + ": " + noted(property));
            }
        }
        paragraphs.add(String.join("\n", lines));
        paragraphs.removeIf(String::isBlank);
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
    }

    private static String noted(Property property) {
        if (isInline(property)) {
            String name = property.parameter("FILENAME")
                    .orElse(property.parameter("FMTTYPE").orElse("inline"));
            return name + " (" + property.value().length() * 3L / 4 + " B)";
        }
        String text = property.text();
        return TIMING.contains(property.name()) && text.length() > LONGEST_TIMING
                ? text.substring(0, LONGEST_TIMING) + "…"
                : text;
    }

    private static boolean isInline(Property property) {
        return property.has("VALUE", "BINARY") || property.has("ENCODING", "BASE64");
    }

    /// The lines of all other properties and of the components inside.
    static Extras extras(Component event) {
        List<String> lines = new ArrayList<>();
        for (Property property : event.properties()) {
            boolean isKnown = READ.contains(property.name()) || isInline(property);
            boolean isUnread = property.name().equals("GEO")
                    && Places.point(property.value()).isEmpty();
            if (!isKnown || isUnread) {
                add(lines, property);
            }
        }
        event.children().forEach(child -> addComponent(lines, child));
        return extras(lines);
    }

    static Extras extras(List<String> lines) {
        return lines.isEmpty() ? Extras.NONE : new Extras(Map.of(POINTER, JsonParts.texts(lines)));
    }

    static void add(List<String> lines, Property property) {
        String line = property.contentLine();
        lines.add(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
    }

    private static void addComponent(List<String> lines, Component component) {
        lines.add("BEGIN:" + component.name());
        component.properties().forEach(property -> add(lines, property));
        component.children().forEach(child -> addComponent(lines, child));
        lines.add("END:" + component.name());
    }
}
