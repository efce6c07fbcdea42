package dateline.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every fuzzing target runs on its seeds, among them each input that ever made one fail, and on all of them that
/// belong
/// to the others.
class SeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/dateline/fuzz");
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "json", JsonFuzz::fuzzerTestOneInput,
            "ics", IcsFuzz::fuzzerTestOneInput,
            "pdf", PdfFuzz::fuzzerTestOneInput,
            "jsonld", JsonLdFuzz::fuzzerTestOneInput,
            "csv", CsvFuzz::fuzzerTestOneInput,
            "quote", QuoteFuzz::fuzzerTestOneInput);

    @Test
    void everyTargetHasSeeds() throws IOException {
        for (String target : TARGETS.keySet()) {
            assertTrue(files(SEEDS.resolve(target)).size() >= 3, "few seeds for " + target);
        }
    }

    @TestFactory
    Stream<DynamicTest> noTargetFails() throws IOException {
        List<Path> all = files(SEEDS);
        return TARGETS.entrySet().stream()
                .flatMap(target -> all.stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target.getKey() + " on " + SEEDS.relativize(file),
                                () -> run(target.getValue(), Files.readAllBytes(file)))));
    }

    private static void run(Consumer<byte[]> target, byte[] input) {
        assertTimeoutPreemptively(MOST, () -> target.accept(input));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
