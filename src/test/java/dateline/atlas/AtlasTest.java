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
                assertTrue(line.bounds().south() >= -90 && line.bounds().north() <= 90);
                assertTrue(line.bounds().east() - line.bounds().west() <= 360.001);
            }
        }
    }

    @Test
    void aCoastDoesNotJumpNotEvenAtTheDateLine() {
        for (Outline ring : ATLAS.land()) {
            for (int i = 1; i < ring.size(); i++) {
                // Straight edges at the pole are as they should be: there all longitudes are one point.
                boolean pole = ring.latitude(i) < -89.9;
                double jump =
                        Math.hypot(ring.longitude(i) - ring.longitude(i - 1), ring.latitude(i) - ring.latitude(i - 1));
                assertTrue(pole || jump < 10, jump + " degrees at " + ring.longitude(i) + ", " + ring.latitude(i));
            }
        }
    }

    @Test
    void bothSidesOfTheDateLineAreAsTheyAre() {
        assertTrue(isLand(20, 66), "Sweden");
        assertTrue(isLand(100, 69), "Siberia");
        assertTrue(isLand(179.5, 67.5), "Chukotka, in the eastern hemisphere");
        assertTrue(isLand(-175, 66.5), "Chukotka, in the western hemisphere");
        assertTrue(isLand(-179, 71.2), "Wrangel Island");
        assertTrue(isLand(179.99, -16.52), "Taveuni, Fiji");
        assertFalse(isLand(40, 72), "the Barents Sea");
        assertFalse(isLand(-15, 71), "east of Greenland");
        assertFalse(isLand(0, 70), "the Norwegian Sea");
        assertFalse(isLand(-179, 60), "the Bering Sea");
    }

    @Test
    void antarcticaReachesToThePoleAllAround() {
        for (int longitude = -180; longitude < 180; longitude += 10) {
            assertTrue(isLand(longitude + 0.5, -87), "at " + longitude);
            assertFalse(isLand(longitude + 0.5, -58), "at " + longitude);
        }
    }

    @Test
    void itIsAllThere() {
        assertTrue(ATLAS.land().size() > 1000, ATLAS.land().size() + " rings");
        assertTrue(ATLAS.borders().size() > 300, ATLAS.borders().size() + " borders");
    }

    private static boolean isLand(double longitude, double latitude) {
        return ATLAS.land().stream()
                                .filter(ring -> ring.copies(longitude, longitude)
                                                        .filter(turn -> isWithin(ring, longitude - turn, latitude))
                                                        .count()
                                                % 2
                                        == 1)
                                .count()
                        % 2
                == 1;
    }

    private static boolean isWithin(Outline ring, double longitude, double latitude) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double y1 = ring.latitude(i);
            double y2 = ring.latitude(j);
            double x1 = ring.longitude(i);
            double x2 = ring.longitude(j);
            if (y1 > latitude != y2 > latitude && longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1) {
                inside = !inside;
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
