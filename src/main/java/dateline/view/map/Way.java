package dateline.view.map;

import dateline.atlas.Journey.Leg;
import dateline.atlas.Viewport;
import dateline.model.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;

/// A line from one marker to another, in pixels of the map.
///
/// @param hasArrow whether it says in which direction
record Way(Point2D from, Point2D to, boolean hasArrow) {
    /// How far there and back are from the line between them.
    private static final double ASIDE = 4;

    /// The ways of a journey, each the short way around the Earth; one that crosses the date line on a map that ends
    /// there is drawn at both of its ends.
    ///
    /// @param moved how far markers are from their places, by the id of the place
    static List<Way> of(List<Leg> legs, Viewport at, Map<String, Point2D> moved) {
        List<Way> ways = new ArrayList<>();
        for (Leg leg : legs) {
            GeoPoint from = leg.from().point();
            GeoPoint to = leg.to().point();
            Point2D fromMoved = moved.getOrDefault(leg.from().place().id(), Point2D.ZERO);
            Point2D toMoved = moved.getOrDefault(leg.to().place().id(), Point2D.ZERO);
            Point2D start = new Point2D(at.x(from.longitude()), at.y(from.latitude())).add(fromMoved);
            Point2D end = new Point2D(at.xNear(to.longitude(), from.longitude()), at.y(to.latitude())).add(toMoved);
            double aside = isThereAndBack(leg, legs) ? ASIDE : 0;
            ways.add(new Way(start, end, leg.sure()).aside(aside));
            double copy = at.x(to.longitude()) + toMoved.getX() - end.getX();
            if (Math.abs(copy) > 1) {
                ways.add(new Way(start.add(copy, 0), end.add(copy, 0), leg.sure()).aside(aside));
            }
        }
        return ways;
    }

    private static boolean isThereAndBack(Leg leg, List<Leg> legs) {
        return legs.stream()
                .anyMatch(other -> other.from().equals(leg.to()) && other.to().equals(leg.from()));
    }

    double length() {
        return from.distance(to);
    }

    /// To the right, as one goes.
    private Way aside(double pixels) {
        if (pixels == 0 || length() < 1) {
            return this;
        }
        Point2D along = to.subtract(from).normalize().multiply(pixels);
        Point2D right = new Point2D(-along.getY(), along.getX());
        return new Way(from.add(right), to.add(right), hasArrow);
    }
}
