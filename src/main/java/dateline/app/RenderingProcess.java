package dateline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Paints the window in a process of its own: a JVM whose toolkit failed to start cannot start it again.
final class RenderingProcess {
    private static final int LONGEST_SECONDS = 120;

    /// @param args nothing, or the file to show
    /// @return why there is no picture, or empty when there is one
    Optional<String> render(Path picture, String... args) {
        try {
            Process process = new ProcessBuilder(command(picture, args))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.onExit()
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly());
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            return status == 0 ? Optional.empty() : Optional.of(lastLine(said, status));
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /// The same program on the same Java, on JavaFX's platform that needs no display.
    private static List<String> command(Path picture, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                RenderedWindow.class.getName(),
                picture.toString()));
        command.addAll(List.of(args));
        return command;
    }

    private static String lastLine(String said, int status) {
        return said.lines().reduce((first, second) -> second).orElse("exit status " + status);
    }
}
