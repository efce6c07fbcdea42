package dateline.atlas;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a TopoJSON topology (TopoJSON Format 1.0, §2.1 and §2.3) whose objects are `land` and `countries`.
///
/// Neighbours share arcs there, so an arc that two countries use is a border, and one that a single country uses is a
/// coast.
final class TopoJson {
    private final float[][] longitudes;
    private final float[][] latitudes;

    private TopoJson(JsonObject topology) {
        double[] scale = pair(topology.getAsJsonObject("transform"), "scale");
        double[] translate = pair(topology.getAsJsonObject("transform"), "translate");
        JsonArray arcs = topology.getAsJsonArray("arcs");
        longitudes = new float[arcs.size()][];
        latitudes = new float[arcs.size()][];
        for (int i = 0; i < arcs.size(); i++) {
            readArc(i, arcs.get(i).getAsJsonArray(), scale, translate);
        }
    }

    static Atlas read(InputStream json) {
        JsonObject topology =
                new Gson().fromJson(new InputStreamReader(json, StandardCharsets.UTF_8), JsonObject.class);
        TopoJson file = new TopoJson(topology);
        JsonObject objects = topology.getAsJsonObject("objects");
        List<Outline> land = new ArrayList<>();
        rings(objects.getAsJsonObject("land")).forEach(ring -> land.add(file.ring(ring)));
        return new Atlas(land, file.borders(rings(objects.getAsJsonObject("countries"))));
    }

    /// §2.1.4: a point is the difference to the one before, in whole steps of the transform.
    private void readArc(int number, JsonArray points, double[] scale, double[] translate) {
        float[] x = new float[points.size()];
        float[] y = new float[points.size()];
        long column = 0;
        long row = 0;
        for (int i = 0; i < x.length; i++) {
            JsonArray step = points.get(i).getAsJsonArray();
            column += step.get(0).getAsLong();
            row += step.get(1).getAsLong();
            x[i] = (float) (column * scale[0] + translate[0]);
            y[i] = (float) (row * scale[1] + translate[1]);
        }
        longitudes[number] = x;
        latitudes[number] = y;
    }

    /// The rings of all polygons in an object, each a list of arcs.
    private static List<JsonArray> rings(JsonObject geometry) {
        List<JsonArray> rings = new ArrayList<>();
        switch (geometry.get("type").getAsString()) {
            case "GeometryCollection" ->
                geometry.getAsJsonArray("geometries").forEach(part -> rings.addAll(rings(part.getAsJsonObject())));
            case "Polygon" -> geometry.getAsJsonArray("arcs").forEach(ring -> rings.add(ring.getAsJsonArray()));
            case "MultiPolygon" ->
                geometry.getAsJsonArray("arcs")
                        .forEach(polygon -> polygon.getAsJsonArray().forEach(ring -> rings.add(ring.getAsJsonArray())));
            default -> {}
        }
        return rings;
    }

    /// §2.1.4: a negative number is the arc of its complement, from its end.
    private Outline ring(JsonArray arcs) {
        int points = 0;
        for (JsonElement arc : arcs) {
            points += longitudes[number(arc)].length;
        }
        float[] x = new float[points];
        float[] y = new float[points];
        int at = 0;
        for (JsonElement arc : arcs) {
            float[] fromX = longitudes[number(arc)];
            float[] fromY = latitudes[number(arc)];
            for (int i = 0; i < fromX.length; i++) {
                int point = arc.getAsInt() < 0 ? fromX.length - 1 - i : i;
                x[at] = fromX[point];
                y[at++] = fromY[point];
            }
        }
        return new Outline(x, y);
    }

    private List<Outline> borders(List<JsonArray> rings) {
        int[] uses = new int[longitudes.length];
        rings.forEach(ring -> ring.forEach(arc -> uses[number(arc)]++));
        List<Outline> borders = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1) {
                borders.add(new Outline(longitudes[i], latitudes[i]));
            }
        }
        return borders;
    }

    private static int number(JsonElement arc) {
        int number = arc.getAsInt();
        return number < 0 ? ~number : number;
    }

    private static double[] pair(JsonObject object, String name) {
        JsonArray values = object.getAsJsonArray(name);
        return new double[] {values.get(0).getAsDouble(), values.get(1).getAsDouble()};
    }
}
