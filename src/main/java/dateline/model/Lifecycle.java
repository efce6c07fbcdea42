package dateline.model;

/// What became of the plan: schema.org EventStatusType. Apart from [Certainty]: a plan can be firm or not, whatever
/// became of it.
public sealed interface Lifecycle {

    /// EventScheduled: as it was announced.
    record Scheduled() implements Lifecycle {}

    /// EventRescheduled: it moved.
    ///
    /// @param previously when it was to be before
    record Rescheduled(When previously) implements Lifecycle {

        /// @throws IllegalArgumentException when no earlier time was known: then it was not moved, but scheduled
        public Rescheduled {
            if (previously instanceof When.Unscheduled) {
                throw new IllegalArgumentException("rescheduled from no day");
            }
        }
    }

    /// EventPostponed: put off, the new time not known.
    record Postponed() implements Lifecycle {}

    /// EventCancelled.
    record Cancelled() implements Lifecycle {}

    /// Whether it is still to be counted with on its days.
    default boolean stands() {
        return switch (this) {
            case Scheduled s -> true;
            case Rescheduled r -> true;
            case Postponed p -> false;
            case Cancelled c -> false;
        };
    }
}
