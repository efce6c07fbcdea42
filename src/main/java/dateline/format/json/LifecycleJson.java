package dateline.format.json;

import com.google.gson.stream.JsonToken;
import dateline.model.Lifecycle;
import dateline.model.Lifecycle.Cancelled;
import dateline.model.Lifecycle.Postponed;
import dateline.model.Lifecycle.Rescheduled;
import dateline.model.Lifecycle.Scheduled;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/// What became of an entry's plan, in JSON: its name and, for an entry that moved, when it was to be before.
final class LifecycleJson {
    private static final EnumNames<Status> STATUSES = new EnumNames<>(Status.class);
    private static final Lifecycle SCHEDULED = new Scheduled();

    private Optional<Status> status = Optional.of(Status.SCHEDULED);
    private WhenJson previously = WhenJson.NONE;

    private enum Status {
        SCHEDULED,
        RESCHEDULED,
        POSTPONED,
        CANCELLED
    }

    void readStatus(Cursor in) throws IOException {
        status = STATUSES.read(in);
    }

    void readPreviously(Cursor in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.wrongType("type.when-before");
        } else {
            previously = WhenJson.read(in);
        }
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

    /// @param path to the entry
    Lifecycle lifecycle(ValuePath path, Optional<String> place, References references) {
        Optional<Lifecycle> moved =
                previously.when(path.property("previously"), place, references).map(Rescheduled::new);
        return switch (status.orElse(Status.SCHEDULED)) {
            case SCHEDULED -> SCHEDULED;
            case RESCHEDULED -> moved.orElse(SCHEDULED);
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
