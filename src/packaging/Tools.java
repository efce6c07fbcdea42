import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.spi.ToolProvider;

/// What the build starts: the JDK's own tools, in this process, and the system's.
final class Tools {
    private Tools() {}

    static void run(String tool, String... arguments) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IOException("This JDK has no " + tool))
                .run(out, err, arguments);
        if (status != 0) {
            throw new IOException(tool + " ended with " + status);
        }
    }

    /// @return the exit status; -1 where the system has no such program
    static int start(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            System.err.println("Not there, so left out: " + command[0]);
            return -1;
        }
    }
}
