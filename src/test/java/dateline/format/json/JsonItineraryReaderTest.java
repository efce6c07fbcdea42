package dateline.format.json;

import static dateline.format.json.Fixtures.document;
import static dateline.format.json.Fixtures.problems;
import static dateline.format.json.Fixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.FileLoader;
import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonItineraryReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"syntax", "form", "sense", "doubt"})
    void everyProblemOfAFileIsReportedWithItsPlace(String folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Fixtures.files(folder)) {
            String name = file.getFileName().toString();
            List<String> problems = problems(new JsonItineraryReader().read(name, Files.readAllBytes(file)));
            assertFalse(problems.isEmpty(), name);
            found.addAll(problems);
        }
        assertEquals(String.join("\n", Fixtures.expectedProblems(folder)), String.join("\n", found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"syntax", "form", "sense"})
    void aFaultyFileGivesNoItinerary(String folder) throws IOException {
        for (Path file : Fixtures.files(folder)) {
            ReadResult result = read(Files.readAllBytes(file));
            boolean onlyQuotesAreLost = result.problems().stream()
                    .filter(Problem::isError)
                    .allMatch(p -> p.key().equals("evidence.lost"));
            assertTrue(result.hasErrors(), file.toString());
            assertEquals(onlyQuotesAreLost, result.itinerary().isPresent(), file.toString());
        }
    }

    @Test
    void aFileThatOnlyRaisesDoubtsGivesAnItinerary() throws IOException {
        for (Path file : Fixtures.files("doubt")) {
            ReadResult result = read(Files.readAllBytes(file));
            assertTrue(result.itinerary().isPresent(), file.toString());
            assertFalse(result.hasErrors(), file.toString());
        }
    }

    @Test
    void goodFilesHaveNoErrors() throws IOException {
        for (Path file : Fixtures.files("good")) {
            ReadResult result = read(Files.readAllBytes(file));
            assertTrue(result.itinerary().isPresent(), file.toString());
            assertTrue(result.problems().stream().allMatch(p -> p.key().equals("property.unknown")), file.toString());
        }
    }

    @Test
    void orderOfPropertiesDoesNotMatter() {
        ReadResult result = read("""
                {"background": [], "entries": [{"when": {"start": "2024-05-16T10:00"}, "place": "m", "title": "T", "id": "e",
                 "citations": [{"quote": {"exact": "two"}, "article": "a"}]}],
                 "articles": [{"paragraphs": ["One two."], "headline": "H", "id": "a"}],
                 "places": [{"zone": "Europe/Moscow", "name": "M", "id": "m"}],
                 "zone": "UTC", "language": "en", "title": "T", "id": "i", "format": "dateline-itinerary-1"}
                """);
        assertEquals(List.of(), problems(result));
        assertEquals(
                "Timed[start=2024-05-16T10:00+03:00[Europe/Moscow], end=Optional.empty]",
                result.itinerary().orElseThrow().entries().getFirst().when().toString());
    }

    @Test
    void hourIsInTheZoneOfItsPlaceAndElseOfTheItinerary() {
        Itinerary itinerary = read(document("""
                  "places": [{"id": "m", "name": "M", "zone": "Europe/Moscow"}, {"id": "n", "name": "N"}],
                  "entries": [
                    {"id": "a", "title": "A", "place": "m", "when": {"start": "2024-05-16T10:00", "zone": "UTC"}},
                    {"id": "b", "title": "B", "place": "m", "when": {"start": "2024-05-16T10:00"}},
                    {"id": "c", "title": "C", "place": "n", "when": {"start": "2024-05-16T10:00"}},
                    {"id": "d", "title": "D", "when": {"start": "2024-05-16T10:00", "end": "2024-05-16T11:00"}}
                  ]""")).itinerary().orElseThrow();
        assertEquals(
                List.of(
                        "Timed[start=2024-05-16T10:00Z[UTC], end=Optional.empty]",
                        "Timed[start=2024-05-16T10:00+03:00[Europe/Moscow], end=Optional.empty]",
                        "Timed[start=2024-05-16T10:00+08:00[Asia/Shanghai], end=Optional.empty]",
                        "Timed[start=2024-05-16T10:00+08:00[Asia/Shanghai], "
                                + "end=Optional[2024-05-16T11:00+08:00[Asia/Shanghai]]]"),
                itinerary.entries().stream().map(e -> e.when().toString()).toList());
    }

    @Test
    void byteOrderMarkIsSteppedOverAndNotCounted() {
        byte[] bytes = ("\uFEFF" + document("\"asOf\": \"2024-02-30\"")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "case.json:7:9: error: “2024-02-30” is not in the calendar; expected a day that exists ($.asOf)"),
                problems(read(bytes)));
        assertEquals(
                List.of("case.json:1:1: error: expected an object in braces, not 1 ($)"), problems(read("\uFEFF1")));
    }

    @Test
    void replacementCharacterIsACharacterLikeOthers() {
        assertEquals(List.of(), problems(read(document("\"source\": \"\uFFFD\""))));
    }

    @Test
    void malformedByteIsFoundBehindWideCharacters() {
        byte[] bytes = document("\"source\": \"北京😀?\"").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        assertEquals(
                List.of("case.json:7:16: error: the bytes FF are not UTF-8; expected the file to be saved as UTF-8"),
                problems(read(bytes)));
    }

    @Tag("once")
    @Test
    void fiftyMegabytesOfJunkAreRefused() {
        byte[] zeros = new byte[50_000_000];
        byte[] letters = new byte[50_000_000];
        byte[] brackets = new byte[50_000_000];
        byte[] quote = new byte[50_000_000];
        Arrays.fill(letters, (byte) 'x');
        Arrays.fill(brackets, (byte) '[');
        Arrays.fill(quote, (byte) 'x');
        quote[0] = '"';
        String values = "expected a text in double quotes, a number, true, false, null, a list or an object, not ";
        assertEquals(List.of("case.json:1:1: error: " + values + "U+0000".repeat(60) + "…"), problems(read(zeros)));
        assertEquals(List.of("case.json:1:1: error: " + values + "x".repeat(60) + "…"), problems(read(letters)));
        assertEquals(
                List.of(
                        "case.json:1:101: error: too many lists and objects lie within each other; expected at most 100"),
                problems(read(brackets)));
        assertEquals(
                List.of("case.json:1:1: error: the text that begins here has no closing quote on its line "
                        + "(a line break in a text is written \\n)"),
                problems(read(quote)));
    }

    @Test
    void tooLargeAFileIsNotLookedInto() {
        assertEquals(
                List.of("case.json:1:1: error: the file is larger than 256 MiB; larger ones are not opened"),
                problems(read(new byte[FileLoader.MAX_BYTES + 1])));
    }

    @Test
    void nestingIsBounded() {
        String deepest = "[".repeat(99) + "]".repeat(99);
        assertEquals(1, read(document("\"x\": " + deepest)).problems().size());
        assertEquals(
                "case.json:7:105: error: too many lists and objects lie within each other; expected at most 100",
                problems(read(document("\"x\": [" + deepest + "]"))).getLast());
    }

    @Test
    void listsAreBounded() {
        String citation = "{\"article\": \"a\", \"quote\": {\"exact\": \"x\"}},";
        String citations = citation.repeat(Limits.CITATIONS) + "17, {}";
        String entry = "\"entries\": [{\"id\": \"a\", \"title\": \"\", \"when\": \"2024\", \"citations\": [" + citations
                + "]}]";
        ReadResult result =
                read(document("\"articles\": [{\"id\": \"a\", \"headline\": \"\", \"paragraphs\": [\"x\"]}],", entry));
        assertEquals(
                List.of("case.json:8:" + (entry.indexOf("17") + 1)
                        + ": error: the list goes on; expected at most 1,000 elements ($.entries[0].citations[1000])"),
                problems(result));
    }

    @Test
    void theFirstThousandErrorsAndWarningsAreListed() {
        String faulty = "{\"id\": \"e%d\", \"title\": 1, \"when\": \"2024\", \"x\": 2},";
        String entries =
                IntStream.range(1_000, 2_003).mapToObj(faulty::formatted).collect(Collectors.joining("\n"));
        List<String> problems = problems(
                read(document("\"entries\": [", entries, "{\"id\": \"last\", \"title\": \"\", \"when\": \"2024\"}]")));
        assertEquals(2_002, problems.size());
        assertEquals(
                List.of(
                        "case.json:1007:45: warning: the property “x” is not known; "
                                + "it is kept when the file is saved ($.entries[999].x)",
                        "case.json:1007:45: error: 3 more errors are not listed",
                        "case.json:1007:45: warning: 3 more warnings are not listed"),
                problems.subList(1_999, 2_002));
    }

    @Test
    void quotesAreBounded() {
        String quote = "x".repeat(Limits.QUOTE);
        String text = document(
                "\"articles\": [{\"id\": \"a\", \"headline\": \"\", \"paragraphs\": [\"" + quote + "\"]}],",
                "\"entries\": [{\"id\": \"e\", \"title\": \"\", \"when\": \"2024\", \"citations\": [",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"" + quote + "\"}},",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"" + quote + "x\"}}]}]");
        assertEquals(
                List.of("case.json:10:37: error: the text is too long; expected at most 100,000 characters "
                        + "($.entries[0].citations[1].quote.exact)"),
                problems(read(text)));
    }

    @Test
    void searchForQuotesIsBounded() {
        String text = document(
                "\"articles\": [{\"id\": \"a\", \"headline\": \"\", \"paragraphs\": [\"0123456789\"]}],",
                "\"entries\": [{\"id\": \"e\", \"title\": \"\", \"when\": \"2024\", \"citations\": [",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"2\"}, \"position\": {\"start\": 2, \"end\": 3}},",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"3\"}},",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"4\"}},",
                "{\"article\": \"a\", \"quote\": {\"exact\": \"lost\"}}]}]");
        assertEquals(
                List.of("case.json:12:37: warning: “lost” was not looked for; expected fewer quotes, "
                        + "shorter articles or the right positions ($.entries[0].citations[3].quote.exact)"),
                problems(new JsonItineraryReader(20).readText("case.json", text)));
        assertTrue(new JsonItineraryReader(21).readText("case.json", text).hasErrors());
    }

    @Test
    void everyZoneOfTheDatabaseIsKnown() {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            assertEquals(
                    List.of(),
                    problems(read(
                            document("\"places\": [{\"id\": \"p\", \"name\": \"P\", \"zone\": \"" + zone + "\"}]"))));
        }
    }

    @Test
    void sentencesAreThereForEveryLanguage() throws IOException {
        for (Path file : Fixtures.files("form")) {
            for (Problem problem : read(Files.readAllBytes(file)).problems()) {
                assertFalse(problem.sentence(Locale.CHINESE).isEmpty());
            }
        }
    }
}
