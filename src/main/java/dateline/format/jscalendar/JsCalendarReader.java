package dateline.format.jscalendar;

import dateline.format.ItineraryReader;
import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.format.ics.Component;
import dateline.format.ics.ItineraryBuilder;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import dateline.format.json.JsonTree;
import dateline.model.Itinerary;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Reads JSCalendar (RFC 8984): an Event, a Task, a Group of them, or a list of these.
///
/// Each becomes the iCalendar component that says the same, and from there on the reader of calendars decides: what a
/// day is, which instances a series has, what has no end. Thread-safe.
public final class JsCalendarReader implements ItineraryReader {
    /// Of a group.
    private static final Set<String> READ = Set.copyOf(Arrays.asList("entries", "title", "description", "uid"));

    private final ZoneId zone;

    /// @param zone of events that have none (§4.7.1: they are meant for wherever one is)
    public JsCalendarReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        Optional<Itinerary> itinerary =
                JsonTree.read(bytes, problems).flatMap(root -> new Calendar(name, problems).read(root));
        return new ReadResult(itinerary, problems.all());
    }

    /// One file.
    private final class Calendar {
        private final ProblemList problems;
        private final ItineraryBuilder builder;
        private boolean isAny;

        private Calendar(String file, ProblemList problems) {
            this.problems = problems;
            this.builder = new ItineraryBuilder(file, zone, problems);
        }

        private Optional<Itinerary> read(JsonNode root) {
            root.each().forEach(this::add);
            if (!isAny) {
                problems.error(root.line(), root.column(), "", "jscalendar.nothing");
                return Optional.empty();
            }
            builder.onCalendarEnd();
            return builder.finish();
        }

        private void add(JsonNode node) {
            Optional<Properties> object = node.asProperties();
            String type = object.flatMap(o -> o.text("@type")).orElse("");
            switch (type) {
                case "Event" -> addAll(object.orElseThrow(), "VEVENT");
                case "Task" -> addAll(object.orElseThrow(), "VTODO");
                case "Group" -> addGroup(object.orElseThrow());
                default -> problems.warning(node.line(), node.column(), "", "jscalendar.no-type", node.shown());
            }
        }

        private void addAll(Properties event, String name) {
            isAny = true;
            for (Component component : new EventComponents(event, name, problems).all()) {
                builder.onComponent(component);
            }
        }

        /// §2.3.
        private void addGroup(Properties group) {
            isAny = true;
            Lines lines = new Lines(problems);
            lines.text("NAME", group, "title");
            lines.text("DESCRIPTION", group, "description");
            lines.text("UID", group, "uid");
            lines.keepOthers(group, READ);
            lines.all().forEach(builder::onCalendarProperty);
            group.get("entries").ifPresent(entries -> entries.each().forEach(this::add));
        }
    }
}
