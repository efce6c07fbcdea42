package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.format.ics.Instances.Instance;
import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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

    /// Instances of an event without a UID are named by the line of the event.
    private String instanceId(Event event, String stamp) {
        return (uid.isEmpty() ? "line-" + event.component().line() : uid) + "/" + stamp;
    }

    void addTo(List<Entry> entries, Tools tools) {
        List<Event> instances = LatestRevisions.of(overrides, tools.problems());
        instances.forEach(override -> reportRange(override, tools.problems()));
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
                addOne(entries, override, instance.isEmpty() ? uid : instanceId(override, instance), tools);
            }
        }
    }

    /// THISANDPRIOR must not be written any more (§3.2.13), and nothing else ever was.
    private static void reportRange(Event override, ProblemList problems) {
        override.component()
                .property("RECURRENCE-ID")
                .filter(id -> id.parameter("RANGE").isPresent() && !override.reachesOn())
                .ifPresent(id -> problems.warning(
                        id.line(),
                        1,
                        "RANGE",
                        "ics.no-range",
                        Shown.of(id.parameter("RANGE").orElse(""))));
    }

    private static void addOne(List<Entry> entries, Event event, String id, Tools tools) {
        String free = tools.ids().take(id, event.component().line());
        Optional<When> when = event.when(tools.clocks(), tools.problems());
        entries.add(when.map(w -> tools.builder().entry(event, free, w, Optional.empty()))
                .orElseGet(() -> tools.builder().unscheduled(event, free)));
    }

    private void addInstances(List<Entry> entries, Event master, List<Event> others, Set<Event> unused, Tools tools) {
        Overrides overrides = new Overrides(master, others, tools.instances());
        IdentityHashMap<Event, Entry> patterns = new IdentityHashMap<>();
        for (Instance instance : tools.instances().of(master)) {
            String stamp = stamp(master.start().orElseThrow().at(instance.begin()));
            String id = tools.ids()
                    .take(instanceId(master, stamp), master.component().line());
            Optional<Event> single = overrides.of(instance.begin());
            if (single.isPresent()) {
                unused.remove(single.get());
                When when = single.get().when(tools.clocks(), tools.problems()).orElse(instance.when());
                entries.add(tools.builder().entry(single.get(), id, when, previously(when, instance.when())));
                continue;
            }
            Optional<Event> following = overrides.reaching(instance.begin());
            Event event = following.orElse(master);
            When when = following
                    .map(f -> overrides.shifted(f, instance, tools.clocks()))
                    .orElse(instance.when());
            Optional<When> previously = previously(when, instance.when());
            Entry pattern = patterns.computeIfAbsent(event, e -> tools.builder().entry(e, id, when, previously));
            entries.add(like(pattern, id, when, previously));
        }
    }

    /// When it was to be, where it begins at another time.
    private static Optional<When> previously(When when, When planned) {
        return begin(when).equals(begin(planned)) ? Optional.empty() : Optional.of(planned);
    }

    private static Object begin(When when) {
        return when instanceof When.Timed timed
                ? timed.start().toInstant()
                : when.span(dateline.model.ZoneView.OF_PLACE).orElseThrow().first();
    }

    /// All instances share what does not change.
    private static Entry like(Entry pattern, String id, When when, Optional<When> previously) {
        Lifecycle lifecycle = pattern.lifecycle() instanceof Lifecycle.Cancelled
                ? pattern.lifecycle()
                : previously.<Lifecycle>map(Lifecycle.Rescheduled::new).orElseGet(Lifecycle.Scheduled::new);
        return new Entry(
                id,
                pattern.title(),
                when,
                pattern.place(),
                pattern.certainty(),
                lifecycle,
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
