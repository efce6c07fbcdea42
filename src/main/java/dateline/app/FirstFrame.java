package dateline.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Does what the first picture of the window can do without, as soon as that is on its way to the screen; from then on,
/// at once. For the FX thread only.
final class FirstFrame implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean seen;

    /// Called when the window is shown.
    void await() {
        new AnimationTimer() {
            private boolean first = true;

            // Before each picture is laid out: when it is called again, the first one has been.
            @Override
            public void handle(long now) {
                if (first) {
                    first = false;
                } else {
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
