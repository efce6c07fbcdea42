package dateline.model;

/// A point on the Earth in WGS 84 (RFC 5545 §3.8.1.6 GEO).
///
/// @param latitude degrees north, -90 to 90, both included
/// @param longitude degrees east, -180 to 180, both included
public record GeoPoint(double latitude, double longitude) {

    /// @throws IllegalArgumentException when a coordinate is out of its range or no number
    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude);
        }
    }
}
