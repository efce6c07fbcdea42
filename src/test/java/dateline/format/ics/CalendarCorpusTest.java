package dateline.format.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.model.Entry;
import dateline.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Calendars of other projects, from the folder `ics` in the system property `dateline.corpora`, beside what two other
/// implementations read in them.
class CalendarCorpusTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    /// What the reference has and the standard does not, each explained in `src/docs/calendars.md`.
    private static final Set<String> JUSTIFIED = Set.of(
            "calendar_labs_same_day_dtend.ics: D:2025-12-08 to D:2025-12-08 is D:2025-12-08 to D:2025-12-09",
            "rrule-exdate-mismatch.ics: D:2023-12-24 to D:2023-12-24 is D:2023-12-24 to D:2023-12-25",
            "ProdID1.ics: D:2008-07-01 to D:2008-07-01 is D:2008-07-01 to D:2008-07-02",
            "rrule-rdate-period.ics: U:1996-04-03T02:00:00Z to U:1996-04-03T03:00:00Z"
                    + " is U:1996-04-03T02:00:00Z to U:1996-04-03T04:00:00Z",
            "multi-event-basic.ics: U:2011-03-12T20:00:00Z to D:2011-03-14"
                    + " is U:2011-03-12T20:00:00Z to L:2011-03-14T00:00:00",
            "DateTime2.ics: D:1997-04-12 to L:1997-04-12T02:00:00 is D:1997-04-12 to D:1997-04-13",
            "non-utc-until-ny.ics: instances 14 is 15",
            "recurrence-sequence.ics: instances 5 is 7");
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// A line of the reference; values are sure only where it says so.
    private record Reference(Map<String, String> values) {
        String get(String column) {
            return values.getOrDefault(column, "");
        }

        boolean says(String column) {
            return get(column).equals("yes");
        }
    }

    @Test
    void noFileFailsOrHangs() throws IOException {
        List<String> slow = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            long start = System.nanoTime();
            new IcsItineraryReader(ZONE).read(file.getFileName().toString(), Files.readAllBytes(file));
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                slow.add(file.toString());
            }
        }
        assertTrue(files.size() > 300, "only " + files.size());
        assertEquals(List.of(), slow);
    }

    @Test
    void eventsAreThoseOfTheReference() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Reference reference : references()) {
            if (reference.says("count_agreed") && !reference.get("file").isEmpty()) {
                compared++;
                String name = reference.get("file").replaceFirst(".*/", "");
                compare(reference).stream()
                        .map(difference -> name + ": " + difference)
                        .filter(difference -> !JUSTIFIED.contains(difference))
                        .forEach(differences::add);
            }
        }
        assertTrue(compared > 250, "only " + compared);
        assertEquals(List.of(), differences);
    }

    private static List<String> compare(Reference reference) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve(reference.get("file")));
        List<Component> events = events(bytes);
        ReadResult read = new IcsItineraryReader(ZONE).read("case.ics", bytes);
        List<Entry> entries = read.itinerary().map(i -> i.entries()).orElse(List.of());
        List<String> differences = new ArrayList<>();
        check(differences, "events", reference.get("events"), Integer.toString(events.size()));
        if (events.isEmpty() || !reference.says("dtstart_agreed")) {
            return differences;
        }
        String uid = events.getFirst().text("UID").map(String::strip).orElse("");
        check(differences, "uid", reference.get("uid"), uid);
        List<Entry> own = entries.stream()
                .filter(e -> uid.isEmpty() || e.id().matches("\\Q" + uid + "\\E(/.*|#\\d+)?"))
                .toList();
        String expected =
                reference.get("dtstart") + " to " + reference.get("dtend").replaceFirst("^\\+", "");
        List<String> found = own.stream().map(e -> times(e.when(), reference)).toList();
        if (!found.contains(expected)) {
            differences.add(expected + " is " + (found.isEmpty() ? "not there" : found.getFirst()));
        }
        if (reference.says("recurrence_agreed")
                && !reference.get("instances_365_days").isEmpty()) {
            check(differences, "instances", reference.get("instances_365_days"), instances(events, entries));
        }
        return differences;
    }

    /// Those of the first repeating event that begin in the 365 days from its beginning.
    private static String instances(List<Component> events, List<Entry> entries) {
        Component first = events.stream()
                .filter(e ->
                        e.property("RRULE").isPresent() || e.property("RDATE").isPresent())
                .findFirst()
                .orElseThrow();
        String uid = first.text("UID").map(String::strip).orElse("");
        List<LocalDateTime> begins = entries.stream()
                .filter(e -> e.id().startsWith(uid + "/"))
                .map(e -> begin(e.when()))
                .sorted()
                .toList();
        if (begins.isEmpty()) {
            return "none";
        }
        LocalDateTime end = begins.getFirst().plusDays(365);
        return Long.toString(begins.stream().filter(b -> b.isBefore(end)).count());
    }

    private static LocalDateTime begin(When when) {
        return when instanceof When.Timed timed
                ? timed.start().toLocalDateTime()
                : when.span(dateline.model.ZoneView.OF_PLACE)
                        .orElseThrow()
                        .first()
                        .atStartOfDay();
    }

    private static void check(List<String> differences, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(what + " " + expected + " is " + actual);
        }
    }

    private static String times(When when, Reference like) {
        return start(when, like.get("dtstart"))
                + " to "
                + end(when, like.get("dtend").replaceFirst("^\\+", ""));
    }

    private static String start(When when, String like) {
        return switch (when) {
            case When.Timed t -> time(t.start(), like);
            case When.Throughout t -> "D:" + t.span().first();
            default -> when.toString();
        };
    }

    private static String end(When when, String like) {
        return switch (when) {
            case When.Timed t -> t.end().map(end -> time(end, like)).orElse("");
            case When.Throughout t ->
                like.isEmpty() ? "" : "D:" + t.span().last().plusDays(1);
            default -> when.toString();
        };
    }

    private static String time(ZonedDateTime time, String like) {
        LocalDateTime local =
                (like.startsWith("U") ? time.withZoneSameInstant(ZoneOffset.UTC) : time).toLocalDateTime();
        return like.startsWith("U") ? "U:" + seconds(local) + "Z" : "L:" + seconds(local);
    }

    private static String seconds(LocalDateTime time) {
        return time.getSecond() == 0 ? time + ":00" : time.toString();
    }

    private static List<Component> events(byte[] bytes) {
        List<Component> events = new ArrayList<>();
        ProblemList problems = new ProblemList("");
        FileText text = FileText.of(bytes, problems);
        Syntax.parse(
                text.text(),
                0,
                new Syntax.Listener() {
                    @Override
                    public void onCalendarProperty(Property property) {}

                    @Override
                    public void onComponent(Component component) {
                        if (component.name().equals("VEVENT")) {
                            events.add(component);
                        }
                    }

                    @Override
                    public void onCalendarEnd() {}
                },
                problems);
        return events;
    }

    private static List<Reference> references() throws IOException {
        List<String> lines = Files.readAllLines(folder().resolve("reference.tsv"));
        List<String> names = List.of(lines.getFirst().split("\t", -1));
        List<Reference> references = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> values = new java.util.HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                values.put(names.get(i), cells[i]);
            }
            references.add(new Reference(values));
        }
        return references;
    }

    private static Path folder() {
        Path folder = Path.of(System.getProperty("dateline.corpora", "none"), "ics");
        assumeTrue(Files.isDirectory(folder), "the corpus is not at " + folder);
        return folder;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(f -> f.toString().endsWith(".ics")).sorted().toList();
        }
    }
}
