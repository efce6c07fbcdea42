package dateline.atlas;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A line on the Earth: a ring of a coast, or a border.
///
/// Its points are degrees east and north in WGS 84, in the order of the line. From one to the next there are less than
/// 180 degrees: a line that crosses the date line goes on beyond 180 or -180, and a ring around a pole takes 360 and is
/// closed along the pole. So a line is whole on each of the copies of the world that lie beside one another, wherever a
/// map is cut. Immutable: the arrays are read through methods only.
public final class Outline {
    private static final float TURN = 360;
    private static final float HALF_TURN = 180;
    private static final float POLE = 90;

    private final float[] longitudes;
    private final float[] latitudes;
    private final Bounds bounds;

    /// The smallest rectangle of degrees around a line.
    public record Bounds(float west, float south, float east, float north) {}

    private Outline(float[] longitudes, float[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        this.bounds = bounds(longitudes, latitudes);
    }

    /// @param longitudes from -180 to 180
    static Outline line(float[] longitudes, float[] latitudes) {
        return new Outline(unwrapped(longitudes), latitudes.clone());
    }

    /// A line whose end is its beginning.
    ///
    /// @param longitudes from -180 to 180
    static Outline ring(float[] longitudes, float[] latitudes) {
        float[] x = unwrapped(longitudes);
        int last = x.length - 1;
        if (Math.abs(x[last] - x[0]) < HALF_TURN) {
            return new Outline(x, latitudes.clone());
        }
        float pole = latitudes[0] < 0 ? -POLE : POLE;
        float[] closedX = Arrays.copyOf(x, x.length + 2);
        float[] closedY = Arrays.copyOf(latitudes, x.length + 2);
        closedX[last + 1] = x[last];
        closedX[last + 2] = x[0];
        closedY[last + 1] = pole;
        closedY[last + 2] = pole;
        return new Outline(closedX, closedY);
    }

    /// The degrees to add to its longitudes for each of its copies that lies between these, a whole turn each.
    public IntStream copies(double west, double east) {
        int first = (int) Math.ceil((west - bounds.east()) / TURN);
        int last = (int) Math.floor((east - bounds.west()) / TURN);
        return IntStream.rangeClosed(first, last).map(turn -> turn * (int) TURN);
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

    /// From each point the short way to the next.
    private static float[] unwrapped(float[] longitudes) {
        float[] unwrapped = longitudes.clone();
        int turns = 0;
        for (int i = 1; i < unwrapped.length; i++) {
            turns -= Math.round((longitudes[i] - longitudes[i - 1]) / TURN);
            unwrapped[i] = longitudes[i] + turns * TURN;
        }
        return unwrapped;
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
