package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.format.ics.Instances.Instance;
import dateline.model.Entry;
import dateline.model.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The events of one UID: one alone, or a repeating one with those that stand for single instances of it
/// (RECURRENCE-ID, RFC 5545 §3.8.4.4).
final class Series {
    private final String uid;
    private final List<Event> masters = new ArrayList<>(1);
    private final List<Event> overrides = new ArrayList<>(0);

    /// What series are read with.
    record Tools(Clocks clocks, Instances instances, EntryBuilder builder, Ids ids, ProblemList problems) {}

    Series(String uid) {
        this.uid = uid;
    }

    void add(Event event) {
        boolean isOverride = event.component().property("RECURRENCE-ID").isPresent();
        (isOverride ? overrides : masters).add(event);
    }

    void addTo(List<Entry> entries, Tools tools) {
        List<Event> instances = LatestRevisions.of(overrides, tools.problems());
        Set<Event> unused = Collections.newSetFromMap(new IdentityHashMap<>());
        unused.addAll(instances);
        for (Event master : LatestRevisions.of(masters, tools.problems())) {
            if (master.repeats()) {
                addInstances(entries, master, instances, unused, tools);
            } else {
                addOne(entries, master, uid, tools);
            }
        }
        for (Event override : instances) {
            if (unused.contains(override)) {
                // An instance of a series that is not in the file, or does not have it.
                String instance = override.recurrenceId().map(Series::stamp).orElse("");
                addOne(entries, override, instance.isEmpty() ? uid : uid + "/" + instance, tools);
            }
        }
    }

    private static void addOne(List<Entry> entries, Event event, String id, Tools tools) {
        String free = tools.ids().take(id, event.component().line());
        Optional<When> when = event.when(tools.clocks(), tools.problems());
        entries.add(when.map(w -> tools.builder().entry(event, free, w, Optional.empty()))
                .orElseGet(() -> tools.builder().unscheduled(event, free)));
    }

    private void addInstances(List<Entry> entries, Event master, List<Event> others, Set<Event> unused, Tools tools) {
        Map<LocalDateTime, Event> byBegin = new HashMap<>();
        for (Event override : others) {
            override.recurrenceId()
                    .ifPresent(stamp -> byBegin.put(tools.instances().onClockOf(master, stamp), override));
        }
        Entry pattern = null;
        for (Instance instance : tools.instances().of(master)) {
            String stamp = stamp(master.start().orElseThrow().at(instance.begin()));
            String id = tools.ids().take(uid + "/" + stamp, master.component().line());
            Event override = byBegin.get(instance.begin());
            if (override != null) {
                unused.remove(override);
                entries.add(overridden(override, id, instance.when(), tools));
            } else if (pattern == null) {
                pattern = tools.builder().entry(master, id, instance.when(), Optional.empty());
                entries.add(pattern);
            } else {
                entries.add(like(pattern, id, instance.when()));
            }
        }
    }

    /// Moved, where it begins at another time than the instance that it stands for.
    private static Entry overridden(Event override, String id, When planned, Tools tools) {
        When when = override.when(tools.clocks(), tools.problems()).orElse(planned);
        boolean isMoved = !begin(when).equals(begin(planned));
        return tools.builder().entry(override, id, when, isMoved ? Optional.of(planned) : Optional.empty());
    }

    private static Object begin(When when) {
        return when instanceof When.Timed timed
                ? timed.start().toInstant()
                : when.span(dateline.model.ZoneView.OF_PLACE).orElseThrow().first();
    }

    /// All instances share what does not change.
    private static Entry like(Entry pattern, String id, When when) {
        return new Entry(
                id,
                pattern.title(),
                when,
                pattern.place(),
                pattern.certainty(),
                pattern.lifecycle(),
                pattern.participants(),
                pattern.notes(),
                pattern.inferences(),
                pattern.citations(),
                pattern.extras());
    }

    private static String stamp(Stamp stamp) {
        String local = stamp.isDay() ? Stamps.date(stamp.day()) : Stamps.local(stamp.local());
        return stamp.form() == Stamp.Form.UTC ? local + "Z" : local;
    }
}
