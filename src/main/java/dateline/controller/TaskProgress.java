package dateline.controller;

import dateline.format.Progress;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Tells a task of the toolkit how far its work is, and the work whether the task was cancelled.
record TaskProgress(BooleanSupplier cancelled, DoubleConsumer onReached) implements Progress {

    @Override
    public void reached(double fraction) {
        onReached.accept(fraction);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
