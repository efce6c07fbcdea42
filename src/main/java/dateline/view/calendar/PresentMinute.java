package dateline.view.calendar;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The present minute by the reader's clock; it changes when the next one begins. For the FX thread only.
///
/// No animation waits for the next minute, since one that runs has the window painted sixty times a second. And what
/// waits does not hold what is to be told: a window that is closed and forgotten is told nothing more.
final class PresentMinute {
    private static final long MINUTE = 60_000;
    /// A clock that stands still just before the minute must not be asked without end.
    private static final long LEAST_WAIT = 500;

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    PresentMinute(Clock clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(minute(clock));
        await(clock, new WeakReference<>(this));
    }

    /// The reader's zone.
    ZoneId zone() {
        return clock.getZone();
    }

    Instant now() {
        return now.get();
    }

    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    private static void await(Clock clock, WeakReference<PresentMinute> told) {
        long wait = Math.max(LEAST_WAIT, MINUTE - Math.floorMod(clock.millis(), MINUTE));
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> {
                    PresentMinute present = told.get();
                    if (present != null) {
                        present.now.set(minute(clock));
                        await(clock, told);
                    }
                });
    }

    private static Instant minute(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
