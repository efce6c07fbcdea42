package dateline.format.ics;

import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.GeoPoint;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.wording.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where events take place: LOCATION and GEO (RFC 5545 §3.8.1) for every program, VLOCATION (RFC 9073 §7.2) for those
/// that know it.
final class Locations {
    private final Itinerary itinerary;
    private final Wording wording;
    private final Revision revision;
    private final Map<String, Place> places = new HashMap<>();

    Locations(Itinerary itinerary, Wording wording, Revision revision) {
        this.itinerary = itinerary;
        this.wording = wording;
        this.revision = revision;
        itinerary.places().forEach(place -> places.putIfAbsent(place.id(), place));
    }

    void writeProperties(ContentLines out, Entry entry) throws IOException {
        Place place = place(entry);
        if (place != null) {
            out.text(
                    "LOCATION", entry.isInferred(Field.PLACE) ? wording.placeWithMark(entry, itinerary) : place.name());
            writeGeo(out, place);
        }
    }

    void writeComponent(ContentLines out, Entry entry) throws IOException {
        Place place = place(entry);
        if (place != null) {
            out.begin("VLOCATION");
            out.line("UID", revision.uid("place", place.id()));
            out.text("NAME", place.name());
            writeGeo(out, place);
            out.end("VLOCATION");
        }
    }

    private @Nullable Place place(Entry entry) {
        return entry.place().map(places::get).orElse(null);
    }

    private static void writeGeo(ContentLines out, Place place) throws IOException {
        if (place.geo().isPresent()) {
            GeoPoint geo = place.geo().get();
            out.line("GEO", degrees(geo.latitude()) + ";" + degrees(geo.longitude()));
        }
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
