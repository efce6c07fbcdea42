package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesTheWholeFileAndReturnsWhatTheWritingTells() throws IOException {
        assertEquals("told", write(folder.resolve("a"), "new"));
        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aWritingThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void throughALinkTheFileBehindItIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void permissionsStayAndNewFilesCanBeReadByOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file, "new");
        write(folder.resolve("b"), "new");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("b"))));
    }

    @Test
    void worksWhereThereAreNoPosixPermissions() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path file = windows.getPath("C:\\work\\a.json");
            write(file, "old");
            write(file, "new");
            assertEquals("new", Files.readString(file));
            try (Stream<Path> all = Files.list(windows.getPath("C:\\work"))) {
                assertEquals(List.of(file), all.toList());
            }
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        Path target = folder.resolve("none/a");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> write(target, "new"));
        assertEquals(folder.resolve("none").toString(), e.getFile());
    }

    @Test
    void aProgramThatIsStoppedWhileItWritesLeavesNothingBehind() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        WritesForEver.class.getName(),
                        folder.resolve("a").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('.', process.getInputStream().read());
        assertEquals(1, names().size(), "the temporary file");
        process.destroy();
        process.waitFor();
        assertEquals(List.of(), names());
    }

    /// A program of its own that is in the middle of writing until it is stopped.
    static final class WritesForEver {
        private WritesForEver() {}

        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), out -> {
                System.out.write('.');
                System.out.flush();
                while (true) {
                    out.write(0);
                    Thread.onSpinWait();
                }
            });
        }
    }

    private static String write(Path file, String content) throws IOException {
        return AtomicFile.write(file, out -> {
            out.write(content.getBytes(StandardCharsets.UTF_8));
            return "told";
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
