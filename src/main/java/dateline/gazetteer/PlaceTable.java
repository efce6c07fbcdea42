package dateline.gazetteer;

import dateline.gazetteer.NamedPlace.Kind;
import dateline.model.GeoPoint;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The places by their rank: the largest city first, countries last.
final class PlaceTable {
    private static final String RESOURCE = "/gazetteer/places.tsv.gz";

    private final SortedLines lines = SortedLines.read(RESOURCE);

    private final Map<String, Integer> capitals = new ConcurrentHashMap<>();

    NamedPlace place(int rank) {
        String[] f = lines.line(rank).split("\t", -1);
        Kind kind = switch (f[2]) {
            case "A" -> Kind.COUNTRY;
            case "C" -> Kind.CAPITAL;
            default -> Kind.CITY;
        };
        Optional<GeoPoint> geo = f[5].isEmpty()
                ? Optional.empty()
                : Optional.of(new GeoPoint(Double.parseDouble(f[5]), Double.parseDouble(f[6])));
        int population = f[7].isEmpty() ? 0 : Integer.parseInt(f[7]) * 1_000;
        return new NamedPlace(f[0], f[1], kind, f[3], zone(f[4]), geo, population);
    }

    /// The largest one where a country has several.
    Optional<NamedPlace> capital(String country) {
        int rank = capitals.computeIfAbsent(country, key -> lines.indexOf("\t" + key + "\tC\t"));
        return rank < 0 ? Optional.empty() : Optional.of(place(rank));
    }

    private static Optional<ZoneId> zone(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
    }
}
