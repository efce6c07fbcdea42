package dateline.app;

import dateline.format.AtomicFile;
import dateline.wording.Languages;
import dateline.wording.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Keeps what went wrong in one file on this machine, which nobody is sent: whoever wants help can look at it first.
///
/// The file is bounded: when it is full, the oldest reports make room. What goes wrong again and again in one run is
/// reported once.
final class CrashLog implements Thread.UncaughtExceptionHandler {
    /// In bytes.
    static final int MOST = 512 * 1024;
    /// Of one report, in characters: a stack that overflowed is a thousand lines of the same.
    private static final int MOST_OF_ONE = 16 * 1024;
    /// In one run.
    private static final int MOST_REPORTS = 20;
    /// How a report begins, and nothing else in the file.
    private static final String HEAD = "== ";

    private final Path file;
    private final Clock clock;
    private final Set<String> reported = new HashSet<>();
    private volatile Consumer<Path> onReport;

    /// Says on the terminal where the report is.
    static CrashLog ofThisMachine() {
        Texts texts = Texts.of("crash", Languages.nearest(Locale.getDefault()));
        return new CrashLog(
                UserFolder.ofThisMachine().crashLog(),
                Clock.systemUTC(),
                file -> TerminalStart.writer(System.err).println(texts.get("crash.line", file)));
    }

    /// @param onReport told where the report is; on the thread where it happened
    CrashLog(Path file, Clock clock, Consumer<Path> onReport) {
        this.file = file;
        this.clock = clock;
        this.onReport = onReport;
    }

    /// From now on, someone else is told too.
    void alsoTell(Consumer<Path> told) {
        onReport = onReport.andThen(told);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable why) {
        report(thread, why);
    }

    /// What a finished piece of work kept to itself. Files that cannot be read or written are no crash: whoever asked
    /// for them is told.
    void reportFailure(Runnable work) {
        if (work instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error) {
                    report(Thread.currentThread(), e.getCause());
                }
            } catch (CancellationException | InterruptedException e) {
                // Given up: nothing went wrong.
            }
        }
    }

    private synchronized void report(Thread thread, Throwable why) {
        if (reported.size() < MOST_REPORTS && reported.add(place(why))) {
            try {
                Files.createDirectories(file.getParent());
                String all = fitting(kept(), words(thread, why));
                AtomicFile.write(file, out -> {
                    out.write(all.getBytes(StandardCharsets.UTF_8));
                    return all;
                });
            } catch (IOException | RuntimeException e) {
                // A full disk must not become a second failure; who looks on still learns of the first.
            }
            onReport.accept(file);
        }
    }

    private static String place(Throwable why) {
        StackTraceElement[] stack = why.getStackTrace();
        return why.getClass().getName() + (stack.length == 0 ? "" : stack[0]);
    }

    private String kept() throws IOException {
        // Ours is never larger: what is, is not ours.
        return Files.isRegularFile(file) && Files.size(file) <= MOST ? Files.readString(file) : "";
    }

    /// As many of the old reports as leave room for the new one.
    private static String fitting(String old, String report) {
        String kept = old;
        while (bytes(kept) + bytes(report) > MOST) {
            int next = kept.indexOf("\n" + HEAD, 1);
            kept = next < 0 ? "" : kept.substring(next + 1);
        }
        return kept + report;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String words(Thread thread, Throwable why) {
        StringWriter stack = new StringWriter();
        why.printStackTrace(new PrintWriter(stack));
        String shown = stack.toString().replace("\n" + HEAD, "\n " + HEAD);
        return HEAD + clock.instant().truncatedTo(ChronoUnit.SECONDS) + ", Dateline " + ProgramVersion.read()
                + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", thread "
                + thread.getName() + "\n"
                + shown.substring(0, Math.min(MOST_OF_ONE, shown.length())).stripTrailing() + "\n";
    }
}
