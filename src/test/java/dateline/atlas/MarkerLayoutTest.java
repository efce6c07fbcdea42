package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.atlas.LabelLayout.Box;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerLayoutTest {
    private static final double GAP = 2;

    @Test
    void markersWithRoomStayWhereTheyAre() {
        List<Box> far = List.of(disc(0, 0), disc(100, 0), disc(22.5, 0));
        assertEquals(far, MarkerLayout.apart(far, GAP));
    }

    @Test
    void aMarkerUnderAnotherGoesAwayFromItAndNoFartherThanNeeded() {
        List<Box> apart = MarkerLayout.apart(List.of(disc(100, 100), disc(103, 102)), GAP);
        assertEquals(disc(100, 100), apart.getFirst());
        Box second = apart.getLast();
        assertTrue(second.left() > 103 && second.top() > 102, "to the south-east, where it lies: " + second);
        assertTrue(Math.hypot(second.left() - 103, second.top() - 102) < 30, second.toString());
        assertApart(apart);
    }

    @Test
    void allMarkersOfOnePlaceAreSeen() {
        assertApart(MarkerLayout.apart(Collections.nCopies(300, disc(200, 200)), GAP));
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), i + " lies on " + j);
            }
        }
    }

    private static Box disc(double left, double top) {
        return new Box(left, top, 20, 20);
    }
}
