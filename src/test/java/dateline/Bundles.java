package dateline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of texts, as they are in the repository.
public final class Bundles {

    private Bundles() {}

    /// @param language empty for the English original
    public record Bundle(String area, String language, Map<String, String> texts) {

        String file() {
            return area + (language.isEmpty() ? "" : "_" + language) + ".properties";
        }
    }

    public static List<Bundle> all() {
        try (Stream<Path> files = Files.list(Path.of("resources/i18n"))) {
            return files.map(Bundles::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        String name = file.getFileName().toString().replace(".properties", "");
        int underscore = name.indexOf('_');
        return underscore < 0
                ? new Bundle(name, "", texts)
                : new Bundle(name.substring(0, underscore), name.substring(underscore + 1), texts);
    }
}
