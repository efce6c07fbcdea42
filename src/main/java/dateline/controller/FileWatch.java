package dateline.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Looks every half second whether the open file is another one, away from the FX thread, and says so once it has
/// stayed the same for two looks: whoever writes it has ended then. Not by the toolkit's animation, which would have it
/// draw sixty times a second for that. For the FX thread only.
final class FileWatch {
    private static final long PERIOD_MILLIS = 500;

    private final Executor worker;
    private final BooleanSupplier isWanted;
    private final Runnable onChanged;
    private final Runnable onGone;
    private final Executor clock =
            CompletableFuture.delayedExecutor(PERIOD_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);
    private Optional<Stamp> known = Optional.empty();
    private Optional<Stamp> last = Optional.empty();
    /// Counts what was watched: whoever waits for a look at an earlier file waits in vain.
    private int turn;

    /// What tells one state of a file from another.
    ///
    /// @param key what the file system calls the file, where it has a name for it: one that was put in its place has
    /// another
    record Stamp(FileTime written, long size, @Nullable Object key) {

        /// Empty where there is no file, or it cannot be looked at.
        static Optional<Stamp> of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Stamp(now.lastModifiedTime(), now.size(), now.fileKey()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /// @param isWanted whether anybody looks at the file's content
    /// @param onChanged called when the file has become another one
    /// @param onGone called when the file is there no longer
    FileWatch(Executor worker, BooleanSupplier isWanted, Runnable onChanged, Runnable onGone) {
        this.worker = worker;
        this.isWanted = isWanted;
        this.onChanged = onChanged;
        this.onGone = onGone;
    }

    /// @param before what the file was before it was read
    void start(Path file, Optional<Stamp> before) {
        known = before;
        last = before;
        await(file, ++turn);
    }

    void stop() {
        turn++;
    }

    private void await(Path file, int mine) {
        clock.execute(() -> {
            if (mine == turn) {
                look(file, mine);
            }
        });
    }

    private void look(Path file, int mine) {
        if (!isWanted.getAsBoolean()) {
            await(file, mine);
            return;
        }
        // A folder in the network can take its time.
        worker.execute(() -> {
            Optional<Stamp> now = Stamp.of(file);
            Platform.runLater(() -> {
                if (mine == turn) {
                    await(file, mine);
                    saw(now);
                }
            });
        });
    }

    private void saw(Optional<Stamp> now) {
        boolean isSettled = now.equals(last);
        last = now;
        if (isSettled && !now.equals(known)) {
            known = now;
            (now.isPresent() ? onChanged : onGone).run();
        }
    }
}
