package dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
    @TempDir
    Path devices;

    @Test
    void aDeviceOfAGraphicsProcessorIsSeen() throws IOException {
        Files.createFile(devices.resolve("null"));
        assertFalse(Drawing.hasGraphicsProcessor(devices));
        Files.createDirectory(devices.resolve("dri"));
        assertTrue(Drawing.hasGraphicsProcessor(devices));
    }

    /// The package's command says the same to GTK, which takes it from the environment alone.
    @Test
    void thePackagesCommandLooksForTheSameDevices() throws IOException {
        String command = Files.readString(Path.of("src/packaging/linux/launcher.sh"));
        List<String> looked = Pattern.compile("-e /dev/(\\w+)")
                .matcher(command)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(found.lastIndexOf('/') + 1))
                .toList();
        assertEquals(Drawing.DEVICES, looked);
    }
}
