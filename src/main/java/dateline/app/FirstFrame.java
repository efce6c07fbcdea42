package dateline.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Does what the first picture of the window can do without, a moment after that was handed to the painter; from then
/// on,
/// at once. For the FX thread only.
final class FirstFrame implements Executor {
    /// The toolkit says when a picture is laid out, not when it is painted. That is another thread's work, and where
    /// there are few processors it is to have one of them to itself for so many pulses of a sixtieth of a second.
    private static final int PULSES = 5;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean seen;

    /// Called when the window is shown.
    void await() {
        new AnimationTimer() {
            private int pulses;

            // Before each picture is laid out: when it is called again, the first one has been.
            @Override
            public void handle(long now) {
                if (pulses++ == PULSES) {
                    stop();
                    seen = true;
                    doAll();
                }
            }
        }.start();
    }

    @Override
    public void execute(Runnable work) {
        if (seen) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    private void doAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
