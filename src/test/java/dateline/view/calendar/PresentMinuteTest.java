package dateline.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PresentMinuteTest {
    private static final Instant NOON = Instant.parse("2024-05-16T12:00:00Z");
    private static final Instant NEXT = NOON.plusSeconds(60);

    @Test
    void itChangesWhenTheNextMinuteBegins() throws TimeoutException {
        Hand hand = new Hand(NOON.plusSeconds(59));
        List<Instant> told = new CopyOnWriteArrayList<>();
        PresentMinute present = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            PresentMinute minute = new PresentMinute(hand);
            minute.nowProperty().subscribe((was, now) -> told.add(now));
            return minute;
        });
        assertEquals(NOON, WaitForAsyncUtils.waitForAsyncFx(10_000, present::now));
        hand.shown = NEXT.plusSeconds(1);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertEquals(List.of(NEXT), told);
        assertEquals(NEXT, WaitForAsyncUtils.waitForAsyncFx(10_000, present::now));
    }

    @Test
    void waitingForTheNextMinuteHoldsNothing() throws TimeoutException {
        Hand hand = new Hand(NOON);
        WeakReference<PresentMinute> closed =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new WeakReference<>(new PresentMinute(hand)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return closed.get() == null;
        });
    }

    /// A clock that the test moves.
    private static final class Hand extends Clock {
        private volatile Instant shown;

        Hand(Instant shown) {
            this.shown = shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return shown;
        }
    }
}
