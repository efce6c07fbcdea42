package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The examples in src/docs/file-format.md are right.
class FileFormatDocumentTest {
    private static final Pattern JSON_BLOCK = Pattern.compile("(?ms)^```json\n(.*?)^```");
    private static final Pattern WHEN = Pattern.compile("`((?:\"\\S+?\"|\\{ \"(?:start|days).*?}))`");
    private static final Pattern WHEN_LINE = Pattern.compile("(?m)^\"when\": (\\{.*})$");

    private final String document;

    FileFormatDocumentTest() throws IOException {
        document = Files.readString(Path.of("src/docs/file-format.md"));
    }

    @Test
    void wholeFilesAreCanonicalAndWithoutProblems() throws IOException {
        List<String> examples =
                JSON_BLOCK.matcher(document).results().map(m -> m.group(1)).toList();
        assertEquals(2, examples.size());
        for (String example : examples) {
            ReadResult result = Fixtures.read(example);
            assertEquals(List.of(), Fixtures.problems(result));
            assertEquals(example, new String(Fixtures.write(result.itinerary().orElseThrow()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void problemsAreThoseOfTheSmallItineraryWithTwoMistakes() {
        String example = JSON_BLOCK
                .matcher(document)
                .results()
                .map(m -> m.group(1))
                .toList()
                .getLast();
        String mistaken = example.replace("[2024-05-16..2024-05-17]", "2024-02-30")
                .replace("\"place\": \"harbin\"", "\"place\": \"Harbin\"");
        ReadResult result = new JsonItineraryReader().readText("visit.json", mistaken);
        String problems = String.join("\n", Fixtures.problems(result));
        assertTrue(document.contains("```\n" + problems + "\n```"), problems);
    }

    @Test
    void everyKindOfWhenCanBeRead() {
        List<String> values = List.of(WHEN, WHEN_LINE).stream()
                .flatMap(pattern -> pattern.matcher(document).results())
                .map((MatchResult m) -> m.group(1))
                .toList();
        assertTrue(values.size() >= 9, values.toString());
        for (String value : values) {
            String entry = "\"entries\": [{\"id\": \"e\", \"title\": \"E\", \"when\": " + value + "}]";
            assertEquals(List.of(), Fixtures.problems(Fixtures.read(Fixtures.document(entry))), value);
        }
    }
}
