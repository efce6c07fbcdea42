package dateline.search;

import dateline.model.Lifecycle;

/// What became of a plan, without the details that [Lifecycle] has.
public enum Outcome {
    SCHEDULED,
    RESCHEDULED,
    POSTPONED,
    CANCELLED;

    static Outcome of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Lifecycle.Scheduled s -> SCHEDULED;
            case Lifecycle.Rescheduled r -> RESCHEDULED;
            case Lifecycle.Postponed p -> POSTPONED;
            case Lifecycle.Cancelled c -> CANCELLED;
        };
    }
}
