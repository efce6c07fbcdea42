package dateline.atlas;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reads a TopoJSON topology (TopoJSON Format 1.0, §2.1 and §2.3) whose objects are `land` and `countries`.
///
/// Neighbours share arcs there, so an arc that two countries use is a border, and one that a single country uses is a
/// coast.
final class TopoJson {
    private final float[][] longitudes;
    private final float[][] latitudes;

    /// @param arcs numbers in pairs: how far a point is from the one before it
    private TopoJson(List<int[]> arcs, JsonObject transform) {
        double[] scale = pair(transform, "scale");
        double[] translate = pair(transform, "translate");
        longitudes = new float[arcs.size()][];
        latitudes = new float[arcs.size()][];
        for (int i = 0; i < arcs.size(); i++) {
            longitudes[i] = coordinates(arcs.get(i), 0, scale[0], translate[0]);
            latitudes[i] = coordinates(arcs.get(i), 1, scale[1], translate[1]);
        }
    }

    static Atlas read(InputStream json) throws IOException {
        Gson gson = new Gson();
        List<int[]> arcs = List.of();
        JsonObject others = new JsonObject();
        try (JsonReader reader = gson.newJsonReader(new InputStreamReader(json, StandardCharsets.UTF_8))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (name.equals("arcs")) {
                    arcs = arcs(reader);
                } else {
                    others.add(name, gson.fromJson(reader, JsonElement.class));
                }
            }
        }
        TopoJson file = new TopoJson(arcs, others.getAsJsonObject("transform"));
        JsonObject objects = others.getAsJsonObject("objects");
        List<Outline> land = new ArrayList<>();
        rings(objects.getAsJsonObject("land")).forEach(ring -> land.add(file.ring(ring)));
        return new Atlas(land, file.borders(rings(objects.getAsJsonObject("countries"))));
    }

    /// Number by number: as a tree they would take most of the time.
    private static List<int[]> arcs(JsonReader reader) throws IOException {
        List<int[]> arcs = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            IntStream.Builder steps = IntStream.builder();
            reader.beginArray();
            while (reader.hasNext()) {
                reader.beginArray();
                steps.add(reader.nextInt()).add(reader.nextInt());
                reader.endArray();
            }
            reader.endArray();
            arcs.add(steps.build().toArray());
        }
        reader.endArray();
        return arcs;
    }

    /// §2.1.4: a point is the difference to the one before, in whole steps of the transform.
    private static float[] coordinates(int[] steps, int axis, double scale, double translate) {
        float[] coordinates = new float[steps.length / 2];
        long sum = 0;
        for (int i = 0; i < coordinates.length; i++) {
            sum += steps[2 * i + axis];
            coordinates[i] = (float) (sum * scale + translate);
        }
        return coordinates;
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
        return Outline.ring(x, y);
    }

    private List<Outline> borders(List<JsonArray> rings) {
        int[] uses = new int[longitudes.length];
        rings.forEach(ring -> ring.forEach(arc -> uses[number(arc)]++));
        List<Outline> borders = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1) {
                borders.add(Outline.line(longitudes[i], latitudes[i]));
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
