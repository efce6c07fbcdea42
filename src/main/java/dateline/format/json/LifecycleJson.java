package dateline.format.json;

import com.google.gson.stream.JsonToken;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import dateline.model.When;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/// What became of an entry's plan, in JSON: a name and, for an entry that moved, when it was to be before.
///
/// @param status empty where it was reported as wrong
record LifecycleJson(Optional<Status> status, WhenJson previously) {
    /// Where the file says nothing of it.
    static final LifecycleJson NONE = new LifecycleJson(Optional.of(Status.SCHEDULED), WhenJson.Known.NONE);

    private static final EnumNames<Status> STATUSES = new EnumNames<>(Status.class);
    private static final Lifecycle SCHEDULED = new Scheduled();

    /// The names of the kinds of [Lifecycle].
    enum Status {
        SCHEDULED,
        RESCHEDULED,
        POSTPONED,
        CANCELLED
    }

    LifecycleJson readStatus(Cursor in) throws IOException {
        return new LifecycleJson(STATUSES.read(in), previously);
    }

    LifecycleJson readPreviously(Cursor in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.wrongType("type.when-before");
            return this;
        }
        return new LifecycleJson(status, WhenJson.read(in));
    }

    /// Reports an earlier time that is missing, or that does not belong to the status.
    void checkTogether(Cursor in, Predicate<String> has) {
        if (status.isEmpty()) {
            return;
        }
        boolean moved = status.get() == Status.RESCHEDULED;
        if (moved && !has.test("previously")) {
            in.errorOfHolder("lifecycle.previously-missing");
        } else if (!moved && has.test("previously")) {
            in.errorOfProperty("previously", "lifecycle.previously-not-rescheduled");
        }
    }

    /// @param before when it was to be, where that is known
    Lifecycle lifecycle(Optional<When> before) {
        return switch (status.orElse(Status.SCHEDULED)) {
            case SCHEDULED -> SCHEDULED;
            case RESCHEDULED -> before.<Lifecycle>map(Rescheduled::new).orElse(SCHEDULED);
            case POSTPONED -> new Postponed();
            case CANCELLED -> new Cancelled();
        };
    }

    static void write(Output out, Lifecycle lifecycle) throws IOException {
        switch (lifecycle) {
            case Scheduled s -> {}
            case Rescheduled r -> {
                writeStatus(out, Status.RESCHEDULED);
                WhenJson.write(out, "previously", r.previously());
            }
            case Postponed p -> writeStatus(out, Status.POSTPONED);
            case Cancelled c -> writeStatus(out, Status.CANCELLED);
        }
    }

    private static void writeStatus(Output out, Status status) throws IOException {
        out.text("lifecycle", STATUSES.nameOf(status));
    }
}
