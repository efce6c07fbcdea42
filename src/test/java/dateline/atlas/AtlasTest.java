package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The map that the program carries, looked at by someone who knows the world.
class AtlasTest {
    private static final Atlas ATLAS = Atlas.read();

    @Test
    void citiesAreOnLandAndOceansAreNot() {
        assertTrue(isLand(116.4074, 39.9042), "Beijing");
        assertTrue(isLand(37.6173, 55.7558), "Moscow");
        assertTrue(isLand(-58.38, -34.61), "Buenos Aires");
        assertFalse(isLand(-30, 35), "the Atlantic");
        assertFalse(isLand(175, -30), "the Pacific");
        assertFalse(isLand(51, 42), "the Caspian Sea, a ring within a ring");
    }

    @Test
    void neighboursHaveABorderAndCoastsAreNone() {
        assertTrue(isBorderNear(127.5, 50.2), "the Amur at Blagoveshchensk");
        assertFalse(isBorderNear(-9.5, 38.7), "the coast at Lisbon");
    }

    @Test
    void everyPointIsOnTheEarth() {
        for (List<Outline> lines : List.of(ATLAS.land(), ATLAS.borders())) {
            for (Outline line : lines) {
                assertTrue(line.size() >= 2);
                assertTrue(line.bounds().meets(-180, -90, 180, 90));
                assertTrue(line.bounds().east() <= 180.001 && line.bounds().north() <= 90);
            }
        }
    }

    @Test
    void itIsAllThere() {
        assertTrue(ATLAS.land().size() > 1000, ATLAS.land().size() + " rings");
        assertTrue(ATLAS.borders().size() > 300, ATLAS.borders().size() + " borders");
    }

    private static boolean isLand(double longitude, double latitude) {
        boolean inside = false;
        for (Outline ring : ATLAS.land()) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                double y1 = ring.latitude(i);
                double y2 = ring.latitude(j);
                double x1 = ring.longitude(i);
                double x2 = ring.longitude(j);
                if (y1 > latitude != y2 > latitude && longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static boolean isBorderNear(double longitude, double latitude) {
        return ATLAS.borders().stream().anyMatch(line -> {
            for (int i = 0; i < line.size(); i++) {
                if (Math.hypot(line.longitude(i) - longitude, line.latitude(i) - latitude) < 0.7) {
                    return true;
                }
            }
            return false;
        });
    }
}
