package dateline.format.ics;

import dateline.format.ics.Instances.Instance;
import dateline.model.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The events that stand for instances of a series (RECURRENCE-ID, RFC 5545 §3.8.4.4): each for one, or for one and all
/// after it (RANGE=THISANDFUTURE, §3.2.13).
final class Overrides {
    private final Event master;
    private final Instances instances;
    private final Map<LocalDateTime, Event> single = new HashMap<>();
    private final TreeMap<LocalDateTime, Event> reaching = new TreeMap<>();

    /// @param overrides each by the beginning that its instance was to have, on the clock of the series
    Overrides(Event master, List<Event> overrides, Instances instances) {
        this.master = master;
        this.instances = instances;
        for (Event override : overrides) {
            override.recurrenceId().ifPresent(stamp -> {
                LocalDateTime begin = instances.onClockOf(master, stamp);
                single.put(begin, override);
                if (override.reachesOn()) {
                    reaching.put(begin, override);
                }
            });
        }
    }

    /// The event that stands for this very instance.
    Optional<Event> of(LocalDateTime begin) {
        return Optional.ofNullable(single.get(begin));
    }

    /// The last event before it that stands for it too.
    Optional<Event> reaching(LocalDateTime begin) {
        return Optional.ofNullable(reaching.floorEntry(begin)).map(Map.Entry::getValue);
    }

    /// When the instance is: moved by as much as the one that the event stands for, and as long as that.
    When shifted(Event override, Instance instance, Clocks clocks) {
        if (override.start().isEmpty()) {
            return instance.when();
        }
        LocalDateTime planned =
                instances.onClockOf(override, override.recurrenceId().orElseThrow());
        Duration shift = Duration.between(planned, override.start().get().local());
        LocalDateTime begin =
                instances.onClockOf(override, master.start().orElseThrow().at(instance.begin()));
        return override.when(begin.plus(shift), clocks);
    }
}
