package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.atlas.Outline.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void aRingAcrossTheDateLineGoesOnBeyondIt() {
        Outline ring = Outline.ring(new float[] {170, 179, -180, -170, 170}, new float[] {60, 70, 70, 65, 60});
        assertEquals(new Bounds(170, 60, 190, 70), ring.bounds());
        assertEquals(180, ring.longitude(2));
        assertEquals(170, ring.longitude(4));
    }

    @Test
    void theSamePointWrittenInTwoWaysIsNoWayAroundTheEarth() {
        Outline ring = Outline.ring(new float[] {179, -180, 180, 179}, new float[] {-16.4f, -16.5f, -16.6f, -16.4f});
        assertEquals(new Bounds(179, -16.6f, 180, -16.4f), ring.bounds());
    }

    @Test
    void aRingAroundAPoleIsClosedAlongIt() {
        Outline ring = Outline.ring(new float[] {-180, -60, 60, -180}, new float[] {-70, -75, -72, -70});
        assertEquals(new Bounds(-180, -90, 180, -70), ring.bounds());
        assertEquals(6, ring.size());
    }

    @Test
    void aLineIsInEveryCopyOfTheWorldThatIsInSight() {
        Outline line = Outline.line(new float[] {170, -170}, new float[] {0, 0});
        assertEquals(List.of(0), line.copies(100, 200).boxed().toList());
        assertEquals(List.of(-360), line.copies(-200, -100).boxed().toList());
        assertEquals(List.of(-360, 0), line.copies(-180, 180).boxed().toList());
        assertEquals(List.of(), line.copies(-100, 100).boxed().toList());
        assertEquals(List.of(-720, -360), line.copies(-540, -180).boxed().toList());
    }
}
