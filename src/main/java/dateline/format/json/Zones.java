package dateline.format.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// Reads time zones: those of the IANA database, and fixed offsets such as `+08:00`.
final class Zones {

    private Zones() {}

    static Optional<ZoneId> read(Cursor in) throws IOException {
        Optional<String> id = in.text();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id.get()));
        } catch (DateTimeException e) {
            in.error("zone.unknown", Cursor.shorten(id.get()));
            return Optional.empty();
        }
    }
}
