package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.format.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nicolas Seriot's JSONTestSuite, from the folder `json` in the system property `dateline.corpora`.
class JsonTestSuiteTest {

    @Test
    void whatIsNoJsonIsRefusedAtALineAndColumn() throws IOException {
        List<Path> files = files("n_");
        for (Path file : files) {
            List<Problem> bad = notJson(file);
            assertEquals(1, bad.size(), file.toString());
            assertTrue(bad.getFirst().isError(), file.toString());
            assertTrue(bad.getFirst().line() > 0 && bad.getFirst().column() > 0, file.toString());
        }
    }

    @Test
    void whatIsJsonIsReadAsJson() throws IOException {
        List<Path> files = files("y_");
        for (Path file : files) {
            assertEquals(List.of(), notJson(file), file.toString());
        }
    }

    @Test
    void whatMayBeEitherIsReadWithoutFailing() throws IOException {
        for (Path file : files("i_")) {
            assertTrue(notJson(file).size() <= 1, file.toString());
        }
    }

    /// The problems that are not about what the values mean.
    private static List<Problem> notJson(Path file) throws IOException {
        return Fixtures.read(Files.readAllBytes(file)).problems().stream()
                .filter(p -> p.key().startsWith("json.") || p.key().startsWith("file."))
                .toList();
    }

    private static List<Path> files(String prefix) throws IOException {
        Path folder = Path.of(System.getProperty("dateline.corpora", "none"), "json");
        assumeTrue(Files.isDirectory(folder), "the corpus is not at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }
}
