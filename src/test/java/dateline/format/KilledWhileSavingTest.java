package dateline.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Kills a program 200 times in the middle of saving.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class KilledWhileSavingTest {
    private static final int KILLS = 200;

    @TempDir
    private Path folder;

    /// For what is not to be counted.
    @TempDir
    private Path elsewhere;

    private static final int MOST_LEFT_OVER = 20;

    private final Random random = new Random(7);
    private long version = 1;
    private int inTheMiddle;

    @Test
    void theDocumentIsTheOldOrTheNewOneAndNothingPilesUp() throws Exception {
        Path document = folder.resolve("visit.json");
        Files.write(document, SavingLoop.content(0));
        Process next = start(document);
        for (int i = 0; i < KILLS; i++) {
            // The next one starts while this one is being killed: starting is what takes the time.
            Process saving = next;
            assertEquals('r', saving.getInputStream().read(), "the program started");
            saving.getOutputStream().write('\n');
            saving.getOutputStream().flush();
            if (i < KILLS - 1) {
                next = start(document);
            }
            Thread.sleep(10 + random.nextInt(30));
            saving.destroyForcibly().waitFor();
            check(document);
        }
        assertTrue(inTheMiddle > KILLS / 10, "killed in the middle of writing: " + inTheMiddle);
        makeOld();
        AtomicFile.write(document, out -> {
            out.write(SavingLoop.content(version));
            return version;
        });
        assertEquals(List.of(document), files(), "what was left over is gone");
    }

    private void check(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        long found = Long.parseLong(lines.getFirst());
        assertArrayEquals(SavingLoop.content(found), Files.readAllBytes(document), "the document is whole");
        inTheMiddle += files().size() > 1 ? 1 : 0;
        makeOld();
    }

    /// Left-overs are removed when they are older than a moment.
    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        // One that is killed before it comes to remove them leaves one more; a row of such is short.
        assertTrue(files().size() <= MOST_LEFT_OVER, "left-over files pile up: " + files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Process start(Path document) throws IOException {
        version += 1_000_000;
        String classes = Stream.of(AtomicFile.class, SavingLoop.class)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx32m",
                        "-cp",
                        classes,
                        SavingLoop.class.getName(),
                        document.toString(),
                        Long.toString(version),
                        elsewhere.resolve("first").toString())
                .redirectError(elsewhere.resolve("killed.log").toFile())
                .start();
    }
}
