package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dateline.format.json.PositionFinder.Result;
import dateline.format.json.PositionFinder.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionFinderTest {
    private static final String CHANGES = "{}[]:,\"\\/eE.-+0123456789 \t\n\u0000\u2028truefalsn#ud8DC";
    private static final ValuePath A = ValuePath.ROOT.property("a");

    @Test
    void findsNamesAndValues() {
        String text = """
                {
                  "a": [1, {"b": null}],
                	"c\\u0022": "😀", "d": {}
                }""";
        ValuePath b = A.element(1).property("b");
        ValuePath quote = ValuePath.ROOT.property("c\"");
        ValuePath d = ValuePath.ROOT.property("d");
        Result result = PositionFinder.find(text, List.of(ValuePath.ROOT, b, quote, d));
        assertEquals(spot(1, 1, 1, 1), result.spot(ValuePath.ROOT));
        assertEquals(spot(2, 13, 2, 18), result.spot(b));
        assertEquals(spot(3, 2, 3, 13), result.spot(quote));
        assertEquals(spot(3, 19, 3, 24), result.spot(d));
    }

    @Test
    void tellsPropertiesOfOneNameApart() {
        String text = "{\"a\": 1, \"b\": 2, \"a\": 3}";
        ValuePath second = ValuePath.ROOT.property("a", 1);
        Result result = PositionFinder.find(text, List.of(A, second));
        assertEquals(spot(1, 2, 1, 7), result.spot(A));
        assertEquals(spot(1, 18, 1, 23), result.spot(second));
    }

    @Test
    void findsWhatIsBeforeTheEndOfJson() {
        Result result = PositionFinder.find("{\"a\": 1, oh}", List.of(A));
        assertEquals(spot(1, 2, 1, 7), result.spot(A));
        assertEquals(new Position(1, 10), result.end().orElseThrow().position());
    }

    @Test
    void isAsStrictAsTheReader() throws IOException {
        Gson strict = new GsonBuilder().setStrictness(Strictness.STRICT).create();
        Random random = new Random(20240514);
        int refused = 0;
        for (Path file : Fixtures.files("good")) {
            String text = Files.readString(file);
            for (int i = 0; i < 2_000; i++) {
                String changed = change(text, random);
                boolean isJson = isJson(strict, changed);
                assertEquals(
                        isJson, PositionFinder.find(changed, List.of()).end().isEmpty(), changed);
                refused += isJson ? 0 : 1;
            }
        }
        assertTrue(refused > 1_000 && refused < 5_900, "refused " + refused);
    }

    /// The reader survives whatever stands in the file, and says where it is wrong.
    @Test
    void readerNeverFails() throws IOException {
        Random random = new Random(20240516);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = Fixtures.bundled();
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertTrue(Fixtures.read(bytes).problems().stream()
                    .noneMatch(p -> p.key().equals("json.refused") || p.line() < 1 || p.column() < 1));
        }
    }

    private static String change(String text, Random random) {
        int at = random.nextInt(text.length());
        String inserted = String.valueOf(CHANGES.charAt(random.nextInt(CHANGES.length())));
        return text.substring(0, at) + inserted + text.substring(at + random.nextInt(2));
    }

    private static boolean isJson(Gson strict, String text) {
        try {
            return strict.fromJson(text, JsonElement.class) != null;
        } catch (JsonParseException e) {
            return false;
        }
    }

    private static Spot spot(int nameLine, int nameColumn, int valueLine, int valueColumn) {
        return new Spot(new Position(nameLine, nameColumn), new Position(valueLine, valueColumn));
    }
}
