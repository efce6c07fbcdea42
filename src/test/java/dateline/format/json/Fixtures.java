package dateline.format.json;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.Progress;
import dateline.format.ReadResult;
import dateline.model.Itinerary;
import dateline.model.ZoneView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Files for the tests of this package, and short ways to read and write them.
final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/dateline/format/json");
    private static final ExportOptions OPTIONS = new ExportOptions(Paper.A4, Locale.ENGLISH, ZoneView.OF_PLACE);

    private Fixtures() {}

    /// The itinerary that comes with the program.
    static byte[] bundled() throws IOException {
        return Files.readAllBytes(Path.of("resources/samples/state-visit-2024.json"));
    }

    /// The files of one of the folders of cases, which are named by their hazard.
    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    /// The problems that the reader is to find in a folder's files.
    static List<String> expectedProblems(String folder) throws IOException {
        return Files.readAllLines(FOLDER.resolve(folder).resolve("problems.txt"));
    }

    static ReadResult read(byte[] bytes) {
        return new JsonItineraryReader().read("case.json", bytes);
    }

    static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What is wrong, as a user sees it.
    static List<String> problems(ReadResult result) {
        return result.problems().stream().map(p -> p.toLine(Locale.ENGLISH)).toList();
    }

    static byte[] write(Itinerary itinerary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonItineraryWriter().write(itinerary, OPTIONS, out, Progress.NONE);
        return out.toByteArray();
    }

    /// A document with these lines after the required properties, the first of which is line 7.
    static String document(String... lines) {
        return """
                {
                  "format": "dateline-itinerary-1",
                  "id": "case",
                  "title": "Case",
                  "language": "en",
                  "zone": "Asia/Shanghai",
                """ + String.join("\n", lines) + "\n}\n";
    }
}
