package dateline.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences with their expressions in brackets, a hazard or more in each.
class AnnotatedNewsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);
    private static final TimexRecognizer ENGLISH = TimexRecognizer.of(Locale.ENGLISH);
    private static final TimexRecognizer RUSSIAN = TimexRecognizer.of(Locale.of("ru"));
    private static final TimexRecognizer CHINESE = TimexRecognizer.of(Locale.CHINESE);

    @ParameterizedTest
    @MethodSource
    void english(String sentence) {
        check(ENGLISH, sentence);
    }

    @ParameterizedTest
    @MethodSource
    void russian(String sentence) {
        check(RUSSIAN, sentence);
    }

    @ParameterizedTest
    @MethodSource
    void chinese(String sentence) {
        check(CHINESE, sentence);
    }

    static Stream<String> english() throws IOException {
        return sentences("en");
    }

    static Stream<String> russian() throws IOException {
        return sentences("ru");
    }

    static Stream<String> chinese() throws IOException {
        return sentences("zh");
    }

    private static Stream<String> sentences(String language) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/timex/" + language + ".txt"));
        assertTrue(lines.size() > 10, "hardly any sentence in " + language);
        return lines.stream().filter(line -> !line.startsWith("#"));
    }

    /// @param line a sentence, after another day of publication where it needs one: “@2008-10-09 In 1929 …”
    private static void check(TimexRecognizer recognizer, String line) {
        boolean isOther = line.startsWith("@");
        LocalDate published = isOther ? LocalDate.parse(line.substring(1, line.indexOf(' '))) : PUBLISHED;
        String annotated = isOther ? line.substring(line.indexOf(' ') + 1) : line;
        String text = annotated.replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1");
        assertEquals(annotated, annotate(text, recognizer.recognize(text, published)));
    }

    static String annotate(String text, List<Timex> found) {
        StringBuilder annotated = new StringBuilder();
        int at = 0;
        for (Timex timex : found) {
            assertEquals(text.substring(timex.start(), timex.end()), timex.text());
            annotated.append(text, at, timex.start()).append('[').append(timex.text());
            annotated.append('|').append(timex.type()).append(' ').append(timex.value());
            timex.mod().ifPresent(mod -> annotated.append(' ').append(mod));
            annotated.append(']');
            at = timex.end();
        }
        return annotated.append(text.substring(at)).toString();
    }
}
