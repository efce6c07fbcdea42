package dateline.format;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program to be killed: when it is told to, it saves one version of a document after the other.
final class SavingLoop {
    /// In one version.
    static final int LINES = 4_000;

    private SavingLoop() {}

    /// @param args the document, the number of the first version, and a file to begin with
    public static void main(String[] args) throws IOException {
        // Loads what saving needs: else a slow machine's program is killed each time before it has begun to save.
        save(Path.of(args[2]), content(0));
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        for (long version = Long.parseLong(args[1]); ; version++) {
            save(Path.of(args[0]), content(version));
        }
    }

    private static void save(Path file, byte[] content) throws IOException {
        AtomicFile.write(file, out -> {
            new PrintStream(out, true, StandardCharsets.UTF_8).write(content, 0, content.length);
            return content.length;
        });
    }

    static byte[] content(long version) {
        return (version + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
    }
}
