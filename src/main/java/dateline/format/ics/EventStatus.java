package dateline.format.ics;

import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Lifecycle;
import dateline.model.When;
import java.util.Optional;

/// STATUS of an event (RFC 5545 §3.8.1.11).
enum EventStatus {
    TENTATIVE,
    CONFIRMED,
    CANCELLED;

    /// The status that claims no more than the entry does. Where a plan was announced and nothing is said of how sure
    /// it
    /// is, the calendar says nothing either: empty.
    static Optional<EventStatus> of(Entry entry) {
        if (isOff(entry)) {
            return Optional.of(CANCELLED);
        }
        if (isOpen(entry)) {
            return Optional.of(TENTATIVE);
        }
        return switch (entry.certainty()) {
            case CERTAIN -> Optional.of(CONFIRMED);
            case PLANNED -> Optional.empty();
            case UNPLANNED, HIGHLY_UNCERTAIN, MAY_OCCUR, HIGHLY_LIKELY, PLANNED_THEN_CANCELLED ->
                Optional.of(TENTATIVE);
        };
    }

    /// Whether nobody's time is taken by it as it stands in the calendar: it is off, or it is there for days of which
    /// it
    /// takes only a part.
    static boolean isTransparent(Entry entry) {
        return isOff(entry) || isOpen(entry);
    }

    private static boolean isOff(Entry entry) {
        return entry.lifecycle() instanceof Lifecycle.Cancelled
                || entry.certainty() == Certainty.PLANNED_THEN_CANCELLED;
    }

    private static boolean isOpen(Entry entry) {
        boolean hasOpenTime = switch (entry.when()) {
            case When.Timed t -> false;
            case When.Throughout t -> false;
            case When.Within w -> true;
            case When.OneOf o -> true;
            case When.Unscheduled u -> true;
        };
        return hasOpenTime || entry.lifecycle() instanceof Lifecycle.Postponed;
    }
}
