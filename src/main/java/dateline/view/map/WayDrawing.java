package dateline.view.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/// Draws the ways between places: with an arrow where the order is announced, broken where it is not; and from a marker
/// that had to make room a thin line to its place.
final class WayDrawing {
    private static final double ARROW = 5;
    /// Between two markers there is no room for an arrow in less than this.
    private static final double SHORTEST = 34;

    private static final double DOT = 2.5;

    private final GraphicsContext g;

    WayDrawing(GraphicsContext g, Paint colour) {
        this.g = g;
        g.setStroke(colour);
        g.setFill(colour);
    }

    void ways(List<Way> ways) {
        g.setLineWidth(2);
        ways.forEach(this::way);
        g.setLineDashes();
    }

    /// @param leaders from the place to the marker
    void leaders(List<Way> leaders) {
        g.setLineWidth(1);
        for (Way leader : leaders) {
            Point2D place = leader.from();
            g.strokeLine(
                    place.getX(), place.getY(), leader.to().getX(), leader.to().getY());
            g.fillOval(place.getX() - DOT, place.getY() - DOT, 2 * DOT, 2 * DOT);
        }
    }

    private void way(Way way) {
        if (way.hasArrow()) {
            g.setLineDashes();
        } else {
            g.setLineDashes(6, 5);
        }
        g.strokeLine(
                way.from().getX(), way.from().getY(), way.to().getX(), way.to().getY());
        if (way.hasArrow() && way.length() >= SHORTEST) {
            arrow(way.from().midpoint(way.to()), way.to().subtract(way.from()));
        }
    }

    private void arrow(Point2D at, Point2D along) {
        double angle = Math.atan2(along.getY(), along.getX());
        double[] xs = new double[3];
        double[] ys = new double[3];
        for (int i = 0; i < 3; i++) {
            double turn = angle + i * Math.PI * 2 / 3;
            xs[i] = at.getX() + Math.cos(turn) * ARROW * (i == 0 ? 1.6 : 1.2);
            ys[i] = at.getY() + Math.sin(turn) * ARROW * (i == 0 ? 1.6 : 1.2);
        }
        g.fillPolygon(xs, ys, 3);
    }
}
