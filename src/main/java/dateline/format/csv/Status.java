package dateline.format.csv;

import dateline.model.Lifecycle;

/// The kinds of [Lifecycle] by name.
enum Status {
    SCHEDULED,
    RESCHEDULED,
    POSTPONED,
    CANCELLED;

    static Status of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Lifecycle.Scheduled s -> SCHEDULED;
            case Lifecycle.Rescheduled r -> RESCHEDULED;
            case Lifecycle.Postponed p -> POSTPONED;
            case Lifecycle.Cancelled c -> CANCELLED;
        };
    }

    /// What a name says by itself. When something was to be before, this format does not say.
    Lifecycle lifecycle() {
        return switch (this) {
            case SCHEDULED, RESCHEDULED -> new Lifecycle.Scheduled();
            case POSTPONED -> new Lifecycle.Postponed();
            case CANCELLED -> new Lifecycle.Cancelled();
        };
    }
}
