package dateline.format.ics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The zones of Windows, by CLDR's table of their counterparts (supplemental data, `windowsZones`, territory 001).
/// Thread-safe.
final class WindowsZones {
    private static final String TABLE = "/ics/windows-zones.tsv";

    private WindowsZones() {}

    /// The table is read when it is first asked for.
    private static final class Holder {
        private static final Map<String, String> ZONES = load();

        private static Map<String, String> load() {
            Map<String, String> zones = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream(TABLE));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    zones.put(line.substring(0, tab), line.substring(tab + 1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return zones;
        }
    }

    /// @param name such as `W. Europe Standard Time`
    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(Holder.ZONES.get(name)).map(ZoneId::of);
    }
}
