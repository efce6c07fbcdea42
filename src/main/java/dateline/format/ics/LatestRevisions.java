package dateline.format.ics;

import dateline.format.ProblemList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Of several states of one event in a file, the latest counts: by SEQUENCE, then by DTSTAMP (RFC 5546 §2.1.5). Where
/// neither tells which is later, all of them do.
final class LatestRevisions {
    private static final Comparator<Event> BY_AGE =
            Comparator.comparingLong(LatestRevisions::sequence).thenComparing(LatestRevisions::stamp);

    private LatestRevisions() {}

    /// @param events of one UID
    static List<Event> of(List<Event> events, ProblemList problems) {
        if (events.size() < 2) {
            return events;
        }
        Map<Optional<Stamp>, Event> latest = new HashMap<>();
        for (Event event : events) {
            latest.merge(event.recurrenceId(), event, (a, b) -> BY_AGE.compare(a, b) >= 0 ? a : b);
        }
        List<Event> counting = new ArrayList<>(events.size());
        for (Event event : events) {
            Event last = latest.getOrDefault(event.recurrenceId(), event);
            if (BY_AGE.compare(event, last) == 0) {
                counting.add(event);
            } else {
                int line = event.component().line();
                problems.warning(
                        line, 1, "SEQUENCE", "ics.older", last.component().line());
            }
        }
        return counting;
    }

    private static long sequence(Event event) {
        String text = event.component().text("SEQUENCE").map(String::strip).orElse("0");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String stamp(Event event) {
        return event.component().text("DTSTAMP").map(String::strip).orElse("");
    }
}
