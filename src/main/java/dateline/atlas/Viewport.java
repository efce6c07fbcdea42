package dateline.atlas;

import dateline.model.GeoPoint;
import java.util.List;

/// A part of the world on a rectangle of pixels, in the equirectangular projection (Snyder, Map Projections, §12):
/// north
/// is up, and at the standard parallel distances are alike in both directions.
///
/// @param longitude of the middle, -180 to 180
/// @param latitude of the middle
/// @param scale pixels for a degree of latitude
/// @param parallel the standard parallel, in degrees: where the itinerary is, so that its surroundings keep their shape
/// @param width in pixels
/// @param height in pixels
public record Viewport(double longitude, double latitude, double scale, double parallel, double width, double height) {
    /// A kilometre has about three pixels then; the coasts are not known more closely.
    private static final double GREATEST_SCALE = 300;

    private static final double STEEPEST_PARALLEL = 65;
    /// Degrees that are shown at least, around a single place.
    private static final double LEAST_SPAN = 9;
    /// Places keep this share of the width and height free around them, for their names and for where they are.
    private static final double MARGIN = 0.4;

    private static final double POLE = 85;

    public Viewport {
        longitude = normalized(longitude);
        latitude = Math.clamp(latitude, -POLE, POLE);
        scale = Math.clamp(scale, leastScale(width, height, parallel), GREATEST_SCALE);
    }

    /// The world, or as much as shows these points whole.
    public static Viewport around(List<GeoPoint> points, double width, double height) {
        if (points.isEmpty()) {
            return new Viewport(0, 20, 0, 30, width, height);
        }
        double south = points.stream().mapToDouble(GeoPoint::latitude).min().getAsDouble();
        double north = points.stream().mapToDouble(GeoPoint::latitude).max().getAsDouble();
        double middle = (south + north) / 2;
        double parallel = Math.min(STEEPEST_PARALLEL, Math.abs(middle));
        double[] west = westAndWidth(points);
        double room = 1 - MARGIN;
        double across = Math.max(LEAST_SPAN, west[1]) * Math.cos(Math.toRadians(parallel));
        double scale = Math.min(width * room / across, height * room / Math.max(LEAST_SPAN, north - south));
        return new Viewport(west[0] + west[1] / 2, middle, scale, parallel, width, height);
    }

    /// Pixels from the left, of the copy of the world in which the longitude is nearest to the middle.
    public double x(double degreesEast) {
        return xNear(degreesEast, longitude);
    }

    /// The same of the copy in which it is nearest to another longitude: the end of a way across the date line.
    public double xNear(double degreesEast, double near) {
        double from = longitude + normalized(near - longitude);
        return xUnwrapped(from + normalized(degreesEast - near));
    }

    /// Pixels from the left; 360 degrees more are another copy of the world.
    public double xUnwrapped(double degreesEast) {
        return width / 2 + (degreesEast - longitude) * scaleAcross();
    }

    /// Pixels from the top.
    public double y(double degreesNorth) {
        return height / 2 - (degreesNorth - latitude) * scale;
    }

    /// The longitude at the left edge; that at the right edge is greater, also across the date line.
    public double west() {
        return longitude - width / 2 / scaleAcross();
    }

    public double east() {
        return longitude + width / 2 / scaleAcross();
    }

    public double south() {
        return latitude - height / 2 / scale;
    }

    public double north() {
        return latitude + height / 2 / scale;
    }

    /// Nearer or farther, with what is at this pixel staying there.
    ///
    /// @param factor more than 1 for nearer
    public Viewport zoomed(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, leastScale(width, height, parallel), GREATEST_SCALE);
        double shift = 1 / scale - 1 / next;
        return new Viewport(
                longitude + (x - width / 2) * shift / Math.cos(Math.toRadians(parallel)),
                latitude - (y - height / 2) * shift,
                next,
                parallel,
                width,
                height);
    }

    /// What was in sight moves by so many pixels.
    public Viewport panned(double right, double down) {
        return new Viewport(longitude - right / scaleAcross(), latitude + down / scale, scale, parallel, width, height);
    }

    /// The same middle and scale on another rectangle.
    public Viewport resized(double nextWidth, double nextHeight) {
        return new Viewport(longitude, latitude, scale, parallel, nextWidth, nextHeight);
    }

    private double scaleAcross() {
        return scale * Math.cos(Math.toRadians(parallel));
    }

    /// The world never leaves a side of the rectangle bare.
    private static double leastScale(double width, double height, double parallel) {
        return Math.max(0.1, Math.max(width / 360 / Math.cos(Math.toRadians(parallel)), height / 180));
    }

    /// -180 included, 180 not.
    private static double normalized(double degreesEast) {
        return degreesEast - 360 * Math.floor((degreesEast + 180) / 360);
    }

    /// The shortest way around the Earth that meets all points: where it begins and how many degrees it takes.
    private static double[] westAndWidth(List<GeoPoint> points) {
        double[] sorted =
                points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray();
        double west = sorted[0];
        double greatestGap = sorted[0] + 360 - sorted[sorted.length - 1];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > greatestGap) {
                greatestGap = sorted[i] - sorted[i - 1];
                west = sorted[i];
            }
        }
        return new double[] {west, 360 - greatestGap};
    }
}
