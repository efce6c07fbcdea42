package dateline.gazetteer;

import dateline.model.GeoPoint;
import java.time.ZoneId;
import java.util.Optional;

/// A place that has a name.
///
/// @param name as GeoNames has it in English
/// @param country ISO 3166-1 alpha-2
/// @param zone empty for a country of several zones, none of which is that of nearly all its people
/// @param geo empty for countries
/// @param population people, rounded down to thousands; 0 for countries
public record NamedPlace(
        String name,
        String country,
        Kind kind,
        String state,
        Optional<ZoneId> zone,
        Optional<GeoPoint> geo,
        int population) {

    public enum Kind {
        COUNTRY,
        CAPITAL,
        CITY
    }

    public boolean isCountry() {
        return kind == Kind.COUNTRY;
    }

    /// Written out: what the JVM makes of a record for it is made at the first call, which is that of the first
    /// article.
    @Override
    public int hashCode() {
        return name.hashCode() * 31 + population;
    }
}
