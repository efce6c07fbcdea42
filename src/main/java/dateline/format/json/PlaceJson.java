package dateline.format.json;

import dateline.model.Extras;
import dateline.model.GeoPoint;
import dateline.model.Place;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A place in JSON.
final class PlaceJson {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Shape<PlaceJson> SHAPE = new Shape<PlaceJson>()
            .required("id", (in, p) -> p.id = in.id())
            .required("name", (in, p) -> p.name = in.text().orElse(""))
            .optional("country", (in, p) -> p.country = readCountry(in))
            .optional("zone", (in, p) -> p.zone = Zones.read(in))
            .optional("geo", (in, p) -> Geo.SHAPE.read(in, p.geo));

    private String id = "";
    private String name = "";
    private Optional<String> country = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private final Geo geo = new Geo();

    private static final class Geo {
        private static final Shape<Geo> SHAPE = new Shape<Geo>()
                .required("latitude", (in, g) -> g.latitude = in.number(-90, 90))
                .required("longitude", (in, g) -> g.longitude = in.number(-180, 180));

        private OptionalDouble latitude = OptionalDouble.empty();
        private OptionalDouble longitude = OptionalDouble.empty();

        private Optional<GeoPoint> point() {
            return latitude.isPresent() && longitude.isPresent()
                    ? Optional.of(new GeoPoint(latitude.getAsDouble(), longitude.getAsDouble()))
                    : Optional.empty();
        }
    }

    static Place read(Cursor in) throws IOException {
        PlaceJson p = new PlaceJson();
        Extras extras = in.record(SHAPE, p);
        return new Place(p.id, p.name, p.country, p.zone, p.geo.point(), extras);
    }

    static void write(Output out, Place place) throws IOException {
        out.beginRecord(place.extras());
        out.text("id", place.id());
        out.text("name", place.name());
        out.text("country", place.country());
        out.text("zone", place.zone().map(ZoneId::getId));
        if (place.geo().isPresent()) {
            out.beginObject("geo");
            out.number("latitude", place.geo().get().latitude());
            out.number("longitude", place.geo().get().longitude());
            out.end();
        }
        out.end();
    }

    private static Optional<String> readCountry(Cursor in) throws IOException {
        Optional<String> country = in.text();
        if (country.isPresent() && !COUNTRY.matcher(country.get()).matches()) {
            in.error("value.country", Cursor.shorten(country.get()));
        }
        return country;
    }
}
