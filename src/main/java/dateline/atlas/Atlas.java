package dateline.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The world's land and borders, from Natural Earth at a scale of 1 : 50 million.
///
/// @param land closed rings; a ring within a ring is water
/// @param borders lines between countries, as they are on the ground; none is a claim of ours
public record Atlas(List<Outline> land, List<Outline> borders) {
    private static final String FILE = "/map/countries-50m.json";

    public Atlas {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
    }

    /// Reads the atlas that the program carries. Takes a tenth of a second: do it away from the user interface's
    /// thread.
    public static Atlas read() {
        try (InputStream file = Objects.requireNonNull(Atlas.class.getResourceAsStream(FILE))) {
            return TopoJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
