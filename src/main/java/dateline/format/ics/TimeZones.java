package dateline.format.ics;

import dateline.model.Entry;
import dateline.model.When.Timed;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The zones that a calendar's hours are in, as VTIMEZONE components (RFC 5545 §3.6.5) that are right for each year in
/// which an hour lies.
final class TimeZones {
    /// For each zone, the years in UTC.
    private final Map<String, SortedSet<Integer>> years = new TreeMap<>();

    /// @param entries all that will be written
    TimeZones(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.when() instanceof Timed timed) {
                Stream.concat(Stream.of(timed.start()), timed.end().stream()).forEach(this::add);
            }
        }
    }

    private void add(ZonedDateTime time) {
        Stamps.zone(time)
                .ifPresent(zone -> years.computeIfAbsent(zone.getId(), id -> new TreeSet<>())
                        .add(time.withZoneSameInstant(ZoneOffset.UTC).getYear()));
    }

    void write(ContentLines out) throws IOException {
        for (Map.Entry<String, SortedSet<Integer>> zone : years.entrySet()) {
            out.begin("VTIMEZONE");
            out.line("TZID", zone.getKey());
            writeRules(out, ZoneId.of(zone.getKey()).getRules(), zone.getValue());
            out.end("VTIMEZONE");
        }
    }

    /// What holds on the first day of each year, and each change in it.
    private static void writeRules(ContentLines out, ZoneRules rules, SortedSet<Integer> years) throws IOException {
        SortedSet<ZoneOffsetTransition> changes = new TreeSet<>();
        for (int year : years) {
            Instant start = LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
            Instant end = LocalDateTime.of(year + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
            ZoneOffsetTransition change = rules.previousTransition(start.plusSeconds(1));
            if (change == null) {
                writeBeginning(out, rules.getOffset(start));
                change = rules.nextTransition(start);
            }
            while (change != null && change.getInstant().isBefore(end)) {
                changes.add(change);
                change = rules.nextTransition(change.getInstant());
            }
        }
        for (ZoneOffsetTransition change : changes) {
            boolean isDaylight = rules.isDaylightSavings(change.getInstant());
            writeObservance(
                    out, isDaylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        }
    }

    /// What held before the first known change: local mean time.
    private static void writeBeginning(ContentLines out, ZoneOffset offset) throws IOException {
        writeObservance(out, false, LocalDateTime.of(1, 1, 1, 0, 0), offset, offset);
    }

    private static void writeObservance(
            ContentLines out, boolean isDaylight, LocalDateTime from, ZoneOffset before, ZoneOffset after)
            throws IOException {
        String component = isDaylight ? "DAYLIGHT" : "STANDARD";
        out.begin(component);
        out.line("DTSTART", Stamps.local(from));
        out.line("TZOFFSETFROM", Stamps.offset(before));
        out.line("TZOFFSETTO", Stamps.offset(after));
        out.end(component);
    }
}
