package dateline.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.atlas.Journey.Leg;
import dateline.atlas.Journey.Stop;
import dateline.atlas.Viewport;
import dateline.model.Extras;
import dateline.model.GeoPoint;
import dateline.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {
    private static final Stop TOKYO = stop("tokyo", 35.7, 139.7);
    private static final Stop SAN_FRANCISCO = stop("san-francisco", 37.8, -122.4);

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 179.9, -180, -100})
    void theWayAcrossThePacificIsTheShortOneAtBothEnds(double middle) {
        Viewport at = new Viewport(middle, 30, 2, 30, 600, 400);
        List<Way> ways = Way.of(List.of(new Leg(TOKYO, SAN_FRANCISCO, true)), at, Map.of());
        double pixelsPerDegree = at.xUnwrapped(1) - at.xUnwrapped(0);
        for (Way way : ways) {
            assertEquals(97.9 * pixelsPerDegree, way.to().getX() - way.from().getX(), 0.5, "eastwards");
        }
        assertTrue(ways.stream().anyMatch(w -> Math.abs(w.from().getX() - at.x(139.7)) < 1e-6), "it leaves Tokyo");
        assertTrue(ways.stream().anyMatch(w -> Math.abs(w.to().getX() - at.x(-122.4)) < 1e-6), "it reaches the other");
    }

    @Test
    void aWayEndsAtTheMarkersAndNotUnderThem() {
        Viewport at = new Viewport(-150, 30, 2, 30, 600, 400);
        Point2D moved = new Point2D(12, -7);
        Way way = Way.of(List.of(new Leg(TOKYO, SAN_FRANCISCO, false)), at, Map.of("san-francisco", moved))
                .getFirst();
        assertEquals(at.x(-122.4) + 12, way.to().getX(), 1e-6);
        assertEquals(at.y(37.8) - 7, way.to().getY(), 1e-6);
        assertEquals(at.x(139.7), way.from().getX(), 1e-6);
    }

    @Test
    void thereAndBackDoNotCoverOneAnother() {
        Viewport at = new Viewport(-150, 30, 2, 30, 600, 400);
        List<Way> ways =
                Way.of(List.of(new Leg(TOKYO, SAN_FRANCISCO, true), new Leg(SAN_FRANCISCO, TOKYO, true)), at, Map.of());
        assertEquals(2, ways.size());
        assertEquals(8, ways.getFirst().from().distance(ways.getLast().to()), 0.01);
    }

    private static Stop stop(String id, double latitude, double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        return new Stop(
                "1", new Place(id, id, Optional.empty(), Optional.empty(), Optional.of(point), Extras.NONE), List.of());
    }
}
