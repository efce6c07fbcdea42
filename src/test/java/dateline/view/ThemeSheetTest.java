package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The jar's copy of the theme has no rules for the controls that the program has none of: here is who notices when it
/// comes to have one.
@Tag("once")
class ThemeSheetTest {
    private static final Path LEFT_OUT = Path.of("src/packaging/style-classes-left-out.txt");
    private static final Pattern CONTROL = Pattern.compile(
            "import (?:javafx\\.scene|org\\.controlsfx)\\.(?:control|chart)\\.(?:\\w+\\.)*([A-Z]\\w*);");
    private static final Pattern NAMED = Pattern.compile("[Ss]tyleClass(?:es)?\\W[^;]*");
    private static final Pattern TEXT = Pattern.compile("\"([\\w-]+)\"");
    private static final Pattern STYLED = Pattern.compile("\\.([a-z][\\w-]*)");

    @Test
    void noControlOfTheProgramIsLeftOut() throws IOException {
        Set<String> used = sources()
                .flatMap(source -> found(CONTROL, source))
                .map(ThemeSheetTest::styleClass)
                .collect(Collectors.toSet());
        assertTrue(used.containsAll(Set.of("split-pane", "list-view", "combo-box")), used::toString);
        assertEquals(Set.of(), leftOutOf(used.stream()));
    }

    @Test
    void noStyleClassOfTheProgramIsLeftOut() throws IOException {
        Stream<String> named = sources()
                .flatMap(source -> NAMED.matcher(source).results().map(MatchResult::group))
                .flatMap(call -> found(TEXT, call));
        Stream<String> styled = found(STYLED, Files.readString(Path.of("resources/css/dateline.css")));
        assertEquals(Set.of(), leftOutOf(Stream.concat(named, styled)));
    }

    private static Set<String> leftOutOf(Stream<String> classes) throws IOException {
        List<String> leftOut = Files.readAllLines(LEFT_OUT);
        return classes.filter(leftOut::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Stream.Builder<String> texts = Stream.builder();
            for (Path source : sources) {
                texts.add(Files.readString(source));
            }
            return texts.build();
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /// As JavaFX names them: SplitPane is `split-pane`.
    private static String styleClass(String control) {
        return control.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
