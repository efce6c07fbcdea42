package dateline.app;

import dateline.view.dialog.ProgramFacts.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What others made of the program, from the tables of `third-party.md`: the page is written once, for the sources, the
/// package and the window.
final class ThirdParties {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    /// Each table names the thing, its version or origin, its licence, and what it is for.
    private static final int COLUMNS = 4;

    private ThirdParties() {}

    static List<Part> read() {
        try (InputStream in = ThirdParties.class.getResourceAsStream("/about/third-party.md")) {
            byte[] page = Objects.requireNonNull(in, "third-party.md").readAllBytes();
            return rows(new String(page, StandardCharsets.UTF_8)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Part> rows(String page) {
        List<String> lines = page.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> isRow(lines.get(i)) && !isHeading(lines, i))
                .map(lines::get)
                .map(line -> LINK.matcher(line.replace("`", "")).replaceAll("$1"))
                .map(line -> line.strip().split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == COLUMNS + 2)
                .map(cells -> new Part(cells[1], cells[2], cells[3], cells[4]));
    }

    private static boolean isRow(String line) {
        return line.startsWith("| ");
    }

    /// The line under a heading is made of dashes.
    private static boolean isHeading(List<String> lines, int at) {
        return at + 1 < lines.size() && lines.get(at + 1).startsWith("|-");
    }
}
