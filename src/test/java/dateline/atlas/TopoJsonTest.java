package dateline.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopoJsonTest {
    /// Two squares side by side: arc 0 is the border between them, upwards; arcs 1 and 2 are their coasts. The land is
    /// the western one, which runs along the border downwards.
    private static final String TWO_SQUARES = """
            {"type": "Topology",
             "objects": {
               "countries": {"type": "GeometryCollection", "geometries": [
                 {"type": "Polygon", "arcs": [[~0, 1]]}, {"type": "MultiPolygon", "arcs": [[[0, 2]]]}]},
               "land": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[~0, 1]]}]}},
             "arcs": [[[10, 0], [0, 10]], [[10, 0], [-10, 0], [0, 10], [10, 0]], [[10, 10], [10, 0], [0, -10], [-10, 0]]],
             "transform": {"scale": [0.5, 2], "translate": [100, -10]}}""".replace("~0", "-1");

    private final Atlas atlas;

    TopoJsonTest() throws IOException {
        atlas = TopoJson.read(new ByteArrayInputStream(TWO_SQUARES.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anArcOfTwoCountriesIsABorder() {
        assertEquals(
                List.of("105.0 -10.0", "105.0 10.0"), points(atlas.borders().getFirst()));
        assertEquals(1, atlas.borders().size());
    }

    @Test
    void aNegativeArcIsReadFromItsEnd() {
        assertEquals(
                List.of("105.0 10.0", "105.0 -10.0", "105.0 -10.0", "100.0 -10.0", "100.0 10.0", "105.0 10.0"),
                points(atlas.land().getFirst()));
    }

    @Test
    void anOutlineKnowsItsBounds() {
        assertEquals(
                new Outline.Bounds(100, -10, 105, 10), atlas.land().getFirst().bounds());
    }

    private static List<String> points(Outline line) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> line.longitude(i) + " " + line.latitude(i))
                .toList();
    }
}
