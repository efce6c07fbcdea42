package dateline.app;

import dateline.cli.Source;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/// The state visit that comes with the program and opens when no file is named.
final class BundledItinerary {
    private static final String NAME = "state-visit-2024.json";

    private BundledItinerary() {}

    static ReadResult read() {
        try (InputStream in = BundledItinerary.class.getResourceAsStream("/samples/" + NAME)) {
            byte[] bytes = Objects.requireNonNull(in, NAME).readAllBytes();
            return new JsonItineraryReader().read(NAME, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source() {
        return new Source(NAME, Optional.empty(), BundledItinerary::read);
    }
}
