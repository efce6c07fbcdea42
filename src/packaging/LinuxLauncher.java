import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The program's command on Linux, in place of the one that jpackage makes: that one asks the system's package manager at
/// each start which package it belongs to, which takes longer than the JVM needs.
final class LinuxLauncher {
    private static final String COMMAND = "dateline";

    private final Path packaging;
    private final Path image;

    /// @param packaging where the script's text is
    /// @param image what jpackage made
    LinuxLauncher(Path packaging, Path image) {
        this.packaging = packaging;
        this.image = image;
    }

    /// @param jars names, in the order of the class path
    void write(List<String> options, List<String> jars, String mainClass) throws IOException {
        String script = Files.readString(packaging.resolve("linux/launcher.sh"))
                .replace("@OPTIONS@", String.join(" ", options))
                .replace("@CLASSPATH@", String.join(":", jars.stream().map(jar -> "$app/" + jar).toList()))
                .replace("@MAIN@", mainClass);
        Path command = image.resolve("bin").resolve(COMMAND);
        Files.writeString(command, script);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(image.resolve("lib/runtime/bin").resolve(COMMAND), Path.of("java"));
        for (String own : List.of("libapplauncher.so", "app/" + COMMAND + ".cfg", "app/.jpackage.xml")) {
            Files.deleteIfExists(image.resolve("lib").resolve(own));
        }
    }
}
