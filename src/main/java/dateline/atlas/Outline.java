package dateline.atlas;

import java.util.Arrays;

/// A line on the Earth: a ring of a coast, or a border.
///
/// Its points are degrees east and north in WGS 84, in the order of the line. Immutable: the arrays are read through
/// methods only.
public final class Outline {
    private final float[] longitudes;
    private final float[] latitudes;
    private final Bounds bounds;

    /// The smallest rectangle of degrees around a line.
    public record Bounds(float west, float south, float east, float north) {

        /// Whether any of it lies between these degrees.
        public boolean meets(double fromWest, double fromSouth, double toEast, double toNorth) {
            return west <= toEast && east >= fromWest && south <= toNorth && north >= fromSouth;
        }
    }

    Outline(float[] longitudes, float[] latitudes) {
        this.longitudes = Arrays.copyOf(longitudes, longitudes.length);
        this.latitudes = Arrays.copyOf(latitudes, latitudes.length);
        this.bounds = bounds(longitudes, latitudes);
    }

    public int size() {
        return longitudes.length;
    }

    public float longitude(int point) {
        return longitudes[point];
    }

    public float latitude(int point) {
        return latitudes[point];
    }

    public Bounds bounds() {
        return bounds;
    }

    private static Bounds bounds(float[] longitudes, float[] latitudes) {
        float west = Float.POSITIVE_INFINITY;
        float south = Float.POSITIVE_INFINITY;
        float east = Float.NEGATIVE_INFINITY;
        float north = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < longitudes.length; i++) {
            west = Math.min(west, longitudes[i]);
            east = Math.max(east, longitudes[i]);
            south = Math.min(south, latitudes[i]);
            north = Math.max(north, latitudes[i]);
        }
        return new Bounds(west, south, east, north);
    }
}
