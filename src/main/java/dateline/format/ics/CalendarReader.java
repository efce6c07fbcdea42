package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one VCALENDAR when all of it is known: events may stand before the zones that they are in, and instances
/// before their series.
final class CalendarReader {
    /// No program's clock is this far ahead; a later date says nothing of what is to be shown.
    private static final int LAST_YEAR = 2100;

    private final List<Property> properties;
    private final List<Component> components;
    private final Instances.Budget budget;
    private final ProblemList problems;
    private final ValueReader values;
    private final Clocks clocks;

    /// Where an entry, or a series of them, has its place among the others.
    @FunctionalInterface
    private interface Slot {
        void addTo(List<Entry> entries);
    }

    /// @param budget what is left for the file
    CalendarReader(
            List<Property> properties,
            List<Component> components,
            ZoneId fallback,
            Instances.Budget budget,
            ProblemList problems) {
        this.properties = properties;
        this.components = components;
        this.budget = budget;
        this.problems = problems;
        this.values = new ValueReader(problems);
        this.clocks = new Clocks(zone(), fallback, problems, budget.zoneSteps());
        components.stream().filter(c -> c.name().equals("VTIMEZONE")).forEach(c -> clocks.add(c, values));
    }

    /// What the calendar says its zone is: not in the standard, but most programs say so.
    Optional<ZoneId> zone() {
        return property("X-WR-TIMEZONE").map(Property::text).flatMap(ZoneNames::exact);
    }

    Optional<Property> property(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /// Adds the entries in their order in the file.
    ///
    /// @param own what our JSON says, by its component
    void addEntries(List<Entry> entries, IdentityHashMap<Component, Entry> own, Places places, Ids ids) {
        Instances instances = new Instances(clocks, values, problems, budget, horizon());
        Series.Tools tools =
                new Series.Tools(clocks, instances, new EntryBuilder(places, clocks, problems), ids, problems);
        Changes changes = new Changes(clocks, problems);
        own.values().forEach(entry -> ids.take(entry.id(), 0));
        Map<String, Series> series = new LinkedHashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Component component : components) {
            if (!component.name().equals("VEVENT") && !component.name().equals("VTODO")) {
                continue;
            }
            Event event = Event.of(component, values);
            Entry known = own.get(component);
            if (known != null) {
                slots.add(list -> list.add(changes.applied(known, event)));
            } else {
                // Only events with a UID can belong together.
                String uid = component.text("UID").map(String::strip).orElse("");
                String key = uid.isEmpty() ? "\n" + slots.size() : uid;
                series.computeIfAbsent(key, k -> {
                            Series created = new Series(uid);
                            slots.add(list -> created.addTo(list, tools));
                            return created;
                        })
                        .add(event);
            }
        }
        slots.forEach(slot -> slot.addTo(entries));
    }

    /// The last day that the calendar names, when it was written included.
    private LocalDate horizon() {
        LocalDate last = LocalDate.MIN;
        for (Component component : components) {
            for (Property property : component.properties()) {
                boolean isDate =
                        property.name().equals("DTSTART") || property.name().equals("DTSTAMP");
                LocalDate day = isDate ? day(property.value()) : LocalDate.MIN;
                last = day.isAfter(last) && day.getYear() <= LAST_YEAR ? day : last;
            }
        }
        return last;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.of(
                    Integer.parseInt(value, 0, 4, 10),
                    Integer.parseInt(value, 4, 6, 10),
                    Integer.parseInt(value, 6, 8, 10));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return LocalDate.MIN; // reported where the event is read
        }
    }
}
