package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What went wrong is kept on this machine, once, within a bound.
class CrashLogTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<Path> told = new ArrayList<>();

    @Test
    void aReportSaysWhenWhereAndWhat() throws IOException {
        Path file = folder.resolve("not/yet/there/dateline.log");
        log(file).uncaughtException(new Thread("painter"), new IllegalStateException("no such lane"));
        String report = Files.readString(file);
        assertTrue(report.startsWith("== 2024-05-15T12:00:00Z, Dateline "), report);
        assertTrue(report.contains("thread painter\njava.lang.IllegalStateException: no such lane\n\tat "), report);
        assertEquals(List.of(file), told);
    }

    @Test
    void whatGoesWrongAgainAndAgainIsReportedOnce() throws IOException {
        Path file = folder.resolve("dateline.log");
        CrashLog log = log(file);
        for (int pulse = 0; pulse < 3; pulse++) {
            log.uncaughtException(Thread.currentThread(), new IllegalStateException("pulse " + pulse));
        }
        assertEquals(1, told.size());
        assertEquals(1, reports(file));
    }

    @Test
    void aFullLogDropsItsOldestReportsAndNeverGrowsPastItsBound() throws IOException {
        Path file = folder.resolve("dateline.log");
        for (int run = 0; run < 60; run++) {
            log(file).uncaughtException(Thread.currentThread(), deep(run));
        }
        String kept = Files.readString(file);
        assertTrue(Files.size(file) <= CrashLog.MOST, Files.size(file) + " bytes");
        assertTrue(Files.size(file) > CrashLog.MOST / 2, Files.size(file) + " bytes");
        assertTrue(kept.startsWith("== "), "a report is kept whole");
        assertTrue(kept.contains("run 59") && !kept.contains("run 0,"), "the newest are kept");
    }

    @Test
    void whatIsTooLargeToBeOursIsNotReadAndAFullDiskIsNoSecondFailure() throws IOException {
        Path file = Files.write(folder.resolve("dateline.log"), new byte[CrashLog.MOST + 1]);
        log(file).uncaughtException(Thread.currentThread(), new IllegalStateException("x"));
        assertEquals(1, reports(file));
        Path taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
        log(taken.resolve("dateline.log")).uncaughtException(Thread.currentThread(), new IllegalStateException("y"));
        assertEquals(2, told.size());
    }

    @Test
    void workThatFailsAsItShouldNotIsReportedButNoFileThatCannotBeReadAndNothingGivenUp() {
        CrashLog log = log(folder.resolve("dateline.log"));
        log.reportFailure(done(() -> {
            throw new IOException("no such file");
        }));
        FutureTask<?> cancelled = new FutureTask<>(() -> null);
        cancelled.cancel(false);
        log.reportFailure(cancelled);
        log.reportFailure(done(() -> null));
        log.reportFailure(() -> {});
        assertTrue(told.isEmpty());
        log.reportFailure(done(() -> {
            throw new UncheckedIOException(new IOException("inside"));
        }));
        assertFalse(told.isEmpty());
    }

    private static FutureTask<?> done(java.util.concurrent.Callable<?> work) {
        FutureTask<?> task = new FutureTask<>(work);
        task.run();
        return task;
    }

    private CrashLog log(Path file) {
        return new CrashLog(file, NOON, told::add);
    }

    private static long reports(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("== "))
                .count();
    }

    private static IllegalStateException deep(int run) {
        IllegalStateException why = new IllegalStateException("run " + run + ", " + "x".repeat(12_000));
        why.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", run)});
        return why;
    }
}
