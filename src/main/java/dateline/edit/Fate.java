package dateline.edit;

import dateline.model.Lifecycle;

/// What became of a plan, for a list to choose from.
public enum Fate {
    SCHEDULED,
    RESCHEDULED,
    POSTPONED,
    CANCELLED;

    public static Fate of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Lifecycle.Scheduled s -> SCHEDULED;
            case Lifecycle.Rescheduled r -> RESCHEDULED;
            case Lifecycle.Postponed p -> POSTPONED;
            case Lifecycle.Cancelled c -> CANCELLED;
        };
    }
}
