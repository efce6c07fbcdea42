package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.atlas.LabelLayout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {
    private static final Box POINT = new Box(100, 100, 20, 20);

    private final LabelLayout layout = new LabelLayout(300, 200, 3);

    @Test
    void aNameStandsToTheRightOfItsPoint() {
        assertEquals(Optional.of(new Box(123, 102, 50, 16)), layout.place(POINT, 50, 16));
    }

    @Test
    void whereTheRightIsTakenItStandsToTheLeft() {
        layout.keepFree(new Box(130, 90, 20, 20));
        assertEquals(Optional.of(new Box(47, 102, 50, 16)), layout.place(POINT, 50, 16));
    }

    @Test
    void atTheEdgeItStaysOnTheMap() {
        Box atTheEdge = new Box(280, 100, 20, 20);
        assertEquals(Optional.of(new Box(227, 102, 50, 16)), layout.place(atTheEdge, 50, 16));
    }

    @Test
    void aNameWithoutRoomIsLeftOut() {
        layout.keepFree(new Box(0, 0, 300, 200));
        assertEquals(Optional.empty(), layout.place(POINT, 50, 16));
    }

    @Test
    void noTwoOfManyNamesOverlap() {
        Random random = new Random(7);
        List<Box> points = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            points.add(new Box(random.nextInt(280), random.nextInt(180), 14, 14));
        }
        points.forEach(layout::keepFree);
        List<Box> names = points.stream()
                .flatMap(point -> layout.place(point, 40, 14).stream())
                .toList();
        assertTrue(names.size() > 5, names.size() + " names");
        for (Box name : names) {
            assertTrue(names.stream().filter(name::overlaps).count() == 1, "itself alone");
            assertTrue(points.stream().noneMatch(name::overlaps));
        }
    }
}
