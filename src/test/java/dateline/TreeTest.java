package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the repository is laid out.
class TreeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final Set<String> TOP = Set.of("pom.xml", "src", "resources", "README.md", "LICENSE", "target");

    @Test
    void theTopLevelHoldsWhatAReaderExpects() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(""))) {
            List<String> others = all.map(Path::toString)
                    .filter(name -> !name.startsWith(".") && !TOP.contains(name))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void noSourceFileIsLongerThanCanBeReadAtOnce() throws IOException {
        List<Path> files = sources();
        assertTrue(files.size() > 100, "only " + files.size() + " files were found");
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            assertTrue(lines <= LONGEST_FILE, file + " has " + lines + " lines");
        }
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        Set<Path> folders = sources().stream().map(Path::getParent).collect(Collectors.toSet());
        for (Path folder : folders) {
            Path info = folder.resolve("package-info.java");
            assertTrue(Files.exists(info), folder + " has no package-info");
            String text = Files.readString(info);
            assertTrue(text.startsWith("/// "), info + " does not say what the package is");
            assertTrue(text.contains("@NullMarked"), info + " is not @NullMarked");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
