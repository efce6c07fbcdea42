package dateline.format.json;

import static dateline.format.json.Fixtures.problems;
import static dateline.format.json.Fixtures.read;
import static dateline.format.json.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.bench.Itineraries;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<Path> canonicalFiles() throws IOException {
        return Stream.concat(
                Fixtures.files("good").stream(), Stream.of(Path.of("resources/samples/state-visit-2024.json")));
    }

    @ParameterizedTest
    @MethodSource("canonicalFiles")
    void canonicalFileIsWrittenAsItWasRead(Path file) throws IOException {
        String text = Files.readString(file);
        Itinerary itinerary = read(text).itinerary().orElseThrow();
        assertEquals(text, new String(write(itinerary), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dateline.format.json.RoundTripTest#lengths")
    void whatIsWrittenIsReadAsTheSame(int length) throws IOException {
        Itinerary itinerary = Itineraries.of(length);
        ReadResult result = read(write(itinerary));
        assertEquals(List.of(), problems(result));
        assertEquals(itinerary, result.itinerary().orElseThrow());
    }

    static Stream<Integer> lengths() {
        return Stream.of(0, 1, 7, 1_000);
    }

    @Test
    void freeLayoutBecomesCanonical() throws IOException {
        Itinerary itinerary = read("""
                {"zone":"+8","title":"T\\u00e9","x":[],"language":"EN-gb","id":"i","entries":[
                {"x":{ "b" : 1,"a":[ 2 ]},"when":"[2024-05-01..2024-05-31]","title":"\\/","id":"e","certainty":"planned","participants":[]},
                {"when":{"days":"[2024-05-17]","partOfDay":"night"},"title":"<&>","id":"f","lifecycle":"scheduled"},
                {"when":{"start":"2024-05-17T10:00:00.000+08:00"},"title":"","id":"g"}],
                "format":"dateline-itinerary-1"}""").itinerary().orElseThrow();
        assertEquals("""
                {
                  "format": "dateline-itinerary-1",
                  "id": "i",
                  "title": "Té",
                  "language": "en-GB",
                  "zone": "+08:00",
                  "entries": [
                    {
                      "id": "e",
                      "title": "/",
                      "when": "2024-05",
                      "x": {
                        "b": 1,
                        "a": [
                          2
                        ]
                      }
                    },
                    {
                      "id": "f",
                      "title": "<&>",
                      "when": {
                        "days": "2024-05-17",
                        "partOfDay": "night"
                      }
                    },
                    {
                      "id": "g",
                      "title": "",
                      "when": {
                        "start": "2024-05-17T10:00",
                        "zone": "+08:00"
                      }
                    }
                  ],
                  "x": []
                }
                """, new String(write(itinerary), StandardCharsets.UTF_8));
    }

    @Test
    void articleLanguageIsWrittenWhereItDiffers() throws IOException {
        String text = """
                {
                  "format": "dateline-itinerary-1",
                  "id": "i",
                  "title": "T",
                  "language": "en",
                  "zone": "UTC",
                  "articles": [
                    {
                      "id": "a",
                      "headline": "Same",
                      "paragraphs": []
                    },
                    {
                      "id": "b",
                      "headline": "Other",
                      "language": "zh-Hans",
                      "paragraphs": []
                    }
                  ]
                }
                """;
        Itinerary itinerary = read(text).itinerary().orElseThrow();
        assertEquals("en", itinerary.articles().getFirst().language().toLanguageTag());
        assertEquals(text, new String(write(itinerary), StandardCharsets.UTF_8));
    }
}
