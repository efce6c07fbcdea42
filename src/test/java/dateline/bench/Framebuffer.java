package dateline.bench;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The screen of an X server without a screen, whose pixels are a file in memory: what is painted is seen from outside,
/// the moment that it is there, alike for any program.
final class Framebuffer implements AutoCloseable {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    /// Fewer are a ground that a window is given before anything is painted on it.
    private static final int COLOURS_OF_A_PAINTED_WINDOW = 4;
    /// Each so many pixels one is looked at; odd, so that all columns are.
    private static final int STEP = 3;

    private final Process server;
    private final IntBuffer pixels;
    private final String display;

    Framebuffer(int number) throws IOException, InterruptedException {
        display = ":" + number;
        Path folder = Files.createTempDirectory("dateline-screen");
        server = new ProcessBuilder(
                        "Xvfb",
                        display,
                        "-br",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-fbdir",
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path file = folder.resolve("Xvfb_screen0");
        for (int tries = 0; !Files.exists(file) || Files.size(file) < 4L * WIDTH * HEIGHT; tries++) {
            if (tries > 100 || !server.isAlive()) {
                throw new IOException("Xvfb does not start");
            }
            Thread.sleep(50);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            // X Window Dump format: the header's size comes first, big-endian; the pixels are the file's end.
            int start = (int) channel.size() - 4 * WIDTH * HEIGHT;
            pixels = map.position(start).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    String display() {
        return display;
    }

    boolean isPainted() {
        int[] seen = new int[COLOURS_OF_A_PAINTED_WINDOW];
        int count = 0;
        for (int i = 0; i < WIDTH * HEIGHT && count < seen.length; i += STEP) {
            int colour = pixels.get(i) & 0xffffff;
            if (!isAmong(seen, count, colour)) {
                seen[count++] = colour;
            }
        }
        return count == seen.length;
    }

    boolean isBlank() {
        for (int i = 0; i < WIDTH * HEIGHT; i += STEP) {
            if ((pixels.get(i) & 0xffffff) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(int[] seen, int count, int colour) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == colour) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
