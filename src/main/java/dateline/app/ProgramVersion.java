package dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version that pom.xml says: Maven writes it into `version.properties`.
final class ProgramVersion {

    private ProgramVersion() {}

    static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/version.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "version.properties"));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
