package dateline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Who draws the window: the graphics processor, or, where Linux has none (virtual machines, remote desktops), the
/// processor. JavaFX finds that out by itself, but for that it has the system's 3D library loaded, which then brings in
/// a compiler: 50 MB of memory for nothing.
final class Drawing {
    /// JavaFX's name for how it draws. What the user says on the command line stands.
    static final String ORDER = "prism.order";

    static final String BY_PROCESSOR = "sw";

    /// What Linux shows of a graphics processor: its own interface, Nvidia's, Mali's, and that of Linux within Windows.
    static final List<String> DEVICES = List.of("dri", "nvidiactl", "mali0", "dxg");

    private Drawing() {}

    /// Before the toolkit starts.
    static void choose() {
        if (System.getProperty("os.name").startsWith("Linux")
                && System.getProperty(ORDER) == null
                && !hasGraphicsProcessor(Path.of("/dev"))) {
            System.setProperty(ORDER, BY_PROCESSOR);
        }
    }

    static boolean hasGraphicsProcessor(Path devices) {
        return DEVICES.stream().map(devices::resolve).anyMatch(Files::exists);
    }
}
