package dateline.model;

import java.time.ZoneId;
import java.util.Optional;

/// A place of the programme.
///
/// @param country ISO 3166-1 alpha-2
/// @param zone the place's own zone, where it differs from the itinerary's or is worth stating
public record Place(
        String id,
        String name,
        Optional<String> country,
        Optional<ZoneId> zone,
        Optional<GeoPoint> geo,
        Extras extras) {}
