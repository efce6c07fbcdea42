package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.GeoPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final GeoPoint BEIJING = new GeoPoint(39.9042, 116.4074);
    private static final GeoPoint HARBIN = new GeoPoint(45.8038, 126.535);
    private static final GeoPoint TOKYO = new GeoPoint(35.6762, 139.6503);
    private static final GeoPoint SAN_FRANCISCO = new GeoPoint(37.7749, -122.4194);
    private static final double WIDTH = 600;
    private static final double HEIGHT = 400;

    @Test
    void allPlacesAreInSightWithRoomAroundThem() {
        Viewport all = Viewport.around(List.of(BEIJING, HARBIN), WIDTH, HEIGHT);
        for (GeoPoint point : List.of(BEIJING, HARBIN)) {
            assertTrue(all.x(point.longitude()) > 50 && all.x(point.longitude()) < WIDTH - 50);
            assertTrue(all.y(point.latitude()) > 50 && all.y(point.latitude()) < HEIGHT - 50);
        }
        assertTrue(all.y(HARBIN.latitude()) < all.y(BEIJING.latitude()), "north is up");
    }

    @Test
    void aSinglePlaceIsInTheMiddleWithItsSurroundings() {
        Viewport one = Viewport.around(List.of(BEIJING), WIDTH, HEIGHT);
        assertEquals(WIDTH / 2, one.x(BEIJING.longitude()), 1e-6);
        assertTrue(one.north() - one.south() > 8, "some degrees around it");
    }

    @Test
    void placesOnBothSidesOfTheDateLineAreShownAcrossThePacific() {
        Viewport pacific = Viewport.around(List.of(TOKYO, SAN_FRANCISCO), WIDTH, HEIGHT);
        assertTrue(pacific.x(TOKYO.longitude()) < pacific.x(SAN_FRANCISCO.longitude()), "Tokyo is on the left");
        assertTrue(pacific.x(SAN_FRANCISCO.longitude()) < WIDTH);
        double end = pacific.xNear(SAN_FRANCISCO.longitude(), TOKYO.longitude());
        assertEquals(pacific.x(SAN_FRANCISCO.longitude()), end, 1e-6);
    }

    @Test
    void aWayAcrossTheDateLineTakesTheShortSide() {
        Viewport atlantic = new Viewport(0, 30, 2, 30, WIDTH, HEIGHT);
        double end = atlantic.xNear(SAN_FRANCISCO.longitude(), TOKYO.longitude());
        assertTrue(end > atlantic.x(TOKYO.longitude()), "on to the east, not back around the world");
    }

    @Test
    void whatIsUnderTheMouseStaysThereWhenZooming() {
        Viewport before = Viewport.around(List.of(BEIJING, HARBIN), WIDTH, HEIGHT);
        double x = before.x(HARBIN.longitude());
        double y = before.y(HARBIN.latitude());
        Viewport after = before.zoomed(1.7, x, y);
        assertEquals(x, after.x(HARBIN.longitude()), 1e-6);
        assertEquals(y, after.y(HARBIN.latitude()), 1e-6);
        assertEquals(before.scale() * 1.7, after.scale(), 1e-9);
    }

    @Test
    void panningMovesWhatIsInSight() {
        Viewport before = Viewport.around(List.of(BEIJING, HARBIN), WIDTH, HEIGHT);
        Viewport after = before.panned(30, -20);
        assertEquals(before.x(HARBIN.longitude()) + 30, after.x(HARBIN.longitude()), 1e-6);
        assertEquals(before.y(HARBIN.latitude()) - 20, after.y(HARBIN.latitude()), 1e-6);
    }

    @Test
    void zoomEndsWhereTheWorldIsWholeAndWhereNothingMoreIsKnown() {
        Viewport out = Viewport.around(List.of(BEIJING), WIDTH, HEIGHT).zoomed(1e-9, 0, 0);
        assertTrue(out.east() - out.west() <= 360 + 1e-6, "no more than once around");
        Viewport in = out.zoomed(1e12, 0, 0);
        assertTrue(in.scale() <= 300);
        assertTrue(Double.isFinite(in.longitude()));
    }

    @Test
    void withoutPlacesTheWorldIsShown() {
        Viewport world = Viewport.around(List.of(), WIDTH, HEIGHT);
        assertTrue(world.east() - world.west() > 300);
    }
}
