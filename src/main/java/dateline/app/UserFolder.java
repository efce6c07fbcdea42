package dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this desktop keeps what a program remembers of its user.
final class UserFolder {
    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    UserFolder(Map<String, String> environment, String system, Path home) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    static UserFolder ofThisMachine() {
        return new UserFolder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /// Windows: `%APPDATA%`; macOS: `~/Library/Application Support`; elsewhere the XDG Base Directory Specification's
    /// `$XDG_CONFIG_HOME`.
    Path settings() {
        return base().resolve(name()).resolve("settings.json");
    }

    /// Windows: `%LOCALAPPDATA%`; macOS: `~/Library/Logs`; elsewhere the XDG Base Directory Specification's
    /// `$XDG_STATE_HOME`.
    Path crashLog() {
        return logs().resolve(name()).resolve("dateline.log");
    }

    private String name() {
        return isWindows() || system.contains("mac") ? "Dateline" : "dateline";
    }

    private Path logs() {
        if (isWindows()) {
            return variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Logs");
        }
        return variable("XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state"));
    }

    private boolean isWindows() {
        return system.contains("win") && !system.contains("darwin");
    }

    private Path base() {
        if (isWindows()) {
            return variable("APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        // The specification: a relative path there is to be ignored.
        return variable("XDG_CONFIG_HOME").filter(Path::isAbsolute).orElse(home.resolve(".config"));
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
