package dateline.view.map;

import dateline.atlas.Atlas;
import dateline.atlas.Outline;
import dateline.atlas.Viewport;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;

/// Sea, land, borders and the ways between the places, drawn. Colours come from the style sheet, by way of four
/// rectangles that show nothing.
final class LandCanvas extends Region {
    /// Points nearer to the last one than this, in pixels, are passed over.
    private static final double FINEST = 0.8;

    private final Canvas canvas = new Canvas();
    private final Rectangle sea = colour("map-sea");
    private final Rectangle land = colour("map-land");
    private final Rectangle border = colour("map-border");
    private final Rectangle way = colour("map-way");
    private Optional<Atlas> atlas = Optional.empty();
    private List<Way> ways = List.of();
    private List<Way> leaders = List.of();
    private Viewport viewport = Viewport.around(List.of(), 1, 1);

    LandCanvas() {
        setMouseTransparent(true);
        getChildren().addAll(canvas, sea, land, border, way);
        for (Rectangle colour : List.of(sea, land, border, way)) {
            colour.fillProperty().subscribe(this::requestLayout);
        }
    }

    void show(Atlas shown) {
        atlas = Optional.of(shown);
        requestLayout();
    }

    /// @param shown the ways between markers
    /// @param moved from a place to its marker, where that had to make room
    void look(Viewport at, List<Way> shown, List<Way> moved) {
        viewport = at;
        ways = shown;
        leaders = moved;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(sea.getFill());
        g.fillRect(0, 0, getWidth(), getHeight());
        atlas.ifPresent(a -> {
            drawLand(g, a.land());
            drawBorders(g, a.borders());
        });
        WayDrawing drawing = new WayDrawing(g, way.getFill());
        drawing.ways(ways);
        drawing.leaders(leaders);
    }

    /// All rings in one path: what lies in a ring within a ring is water again.
    private void drawLand(GraphicsContext g, List<Outline> rings) {
        g.setFill(land.getFill());
        g.setFillRule(FillRule.EVEN_ODD);
        g.beginPath();
        for (Outline ring : rings) {
            trace(g, ring, true);
        }
        g.fill();
    }

    private void drawBorders(GraphicsContext g, List<Outline> borders) {
        g.setStroke(border.getFill());
        g.setLineWidth(1);
        g.setLineDashes();
        g.beginPath();
        for (Outline line : borders) {
            trace(g, line, false);
        }
        g.stroke();
    }

    /// In each copy of the world that is in sight.
    private void trace(GraphicsContext g, Outline line, boolean closed) {
        if (line.bounds().south() <= viewport.north() && line.bounds().north() >= viewport.south()) {
            line.copies(viewport.west(), viewport.east()).forEach(turn -> trace(g, line, turn, closed));
        }
    }

    private void trace(GraphicsContext g, Outline line, int turn, boolean closed) {
        double lastX = viewport.xUnwrapped(line.longitude(0) + turn);
        double lastY = viewport.y(line.latitude(0));
        g.moveTo(lastX, lastY);
        for (int i = 1; i < line.size(); i++) {
            double x = viewport.xUnwrapped(line.longitude(i) + turn);
            double y = viewport.y(line.latitude(i));
            boolean last = i == line.size() - 1;
            if (last || Math.abs(x - lastX) > FINEST || Math.abs(y - lastY) > FINEST) {
                g.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
        if (closed) {
            g.closePath();
        }
    }

    /// Seen by the style sheet and by nobody else.
    private static Rectangle colour(String styleClass) {
        Rectangle rectangle = new Rectangle(0, 0);
        rectangle.getStyleClass().add(styleClass);
        rectangle.setManaged(false);
        return rectangle;
    }
}
