package dateline.view.detail;

import dateline.anchor.QuoteAnchor;
import dateline.format.json.JsonItineraryReader;
import dateline.model.Entry;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import dateline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/// The bundled itinerary, as the panel is given it.
final class Visit {
    private static final String SAMPLE = "/samples/state-visit-2024.json";

    private Visit() {}

    static Itinerary itinerary() {
        try (InputStream in = Visit.class.getResourceAsStream(SAMPLE)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new JsonItineraryReader().read(SAMPLE, bytes).itinerary().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DetailContext context() {
        return context(itinerary());
    }

    static DetailContext context(Itinerary itinerary) {
        return new DetailContext(
                itinerary, Evidence.of(itinerary, QuoteAnchor::find), new Wording(Locale.UK, ZoneView.OF_PLACE));
    }

    static Entry entry(DetailContext context, String id) {
        return context.itinerary().entry(id).orElseThrow();
    }
}
