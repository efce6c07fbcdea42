package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLoaderTest {
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private int bytesRead = -1;

    @Test
    void handsAllBytesUpToTheBoundToTheReader() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[MIB]);
        assertFalse(read(file).hasErrors());
        assertEquals(MIB, bytesRead);
    }

    @Test
    void oneByteMoreIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[MIB + 1]);
        assertEquals(file + ":1:1: error: the file is larger than 1 MiB; larger ones are not opened", line(file));
        assertEquals(-1, bytesRead);
    }

    @Test
    void aDeviceThatNeverEndsIsTooLarge() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        assertEquals("/dev/zero:1:1: error: the file is larger than 1 MiB; larger ones are not opened", line(zero));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        Path file = folder.resolve("none.json");
        assertEquals(file + ":1:1: error: there is no such file", line(file));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(folder + ":1:1: error: this is a folder; a file is needed", line(folder));
    }

    private String line(Path file) {
        ReadResult result = read(file);
        assertEquals(Optional.empty(), result.itinerary());
        assertEquals(1, result.problems().size());
        return result.problems().getFirst().toLine(Locale.UK);
    }

    private ReadResult read(Path file) {
        return FileLoader.read(
                file,
                (name, bytes) -> {
                    assertEquals(file.toString(), name);
                    bytesRead = bytes.length;
                    return new ReadResult(Optional.empty(), List.of());
                },
                MIB);
    }
}
