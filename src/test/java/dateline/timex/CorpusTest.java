package dateline.timex;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The articles of a corpus that others annotated. The bounds are a little below what is reached; the corpus's own
/// scorer, which forgives differences of notation, gives more.
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class CorpusTest {
    private static final Path ARTICLES =
            Path.of(System.getProperty("dateline.corpora", "../shared/corpora"), "timex/dev.jsonl");

    @Test
    void mostDaysMonthsAndYearsAreFoundWithTheirValueAndFewFalseOnes() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARTICLES), "the corpora are not here");
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (String line : Files.readAllLines(ARTICLES)) {
            JsonObject article = JsonParser.parseString(line).getAsJsonObject();
            Set<String> gold = gold(article);
            List<String> own = own(article);
            wanted += gold.size();
            found += own.size();
            right += (int) own.stream().filter(gold::contains).count();
        }
        assertTrue(wanted > 100, "only " + wanted + " in the corpus");
        assertTrue(right >= wanted * 0.94, right + " of " + wanted);
        assertTrue(right >= found * 0.94, right + " of " + found);
    }

    private static Set<String> gold(JsonObject article) {
        Set<String> all = new HashSet<>();
        for (JsonElement element : article.getAsJsonArray("gold")) {
            JsonObject timex = element.getAsJsonObject();
            String value = timex.get("value").getAsString();
            if (timex.get("type").getAsString().equals("DATE") && value.matches("\\d{4}(-\\d\\d){0,2}")) {
                all.add(timex.get("start").getAsInt() + " " + value);
            }
        }
        return all;
    }

    private static List<String> own(JsonObject article) {
        TimexRecognizer recognizer = TimexRecognizer.of(Locale.ENGLISH);
        LocalDate published = LocalDate.parse(article.get("dct").getAsString());
        return recognizer.recognize(article.get("text").getAsString(), published).stream()
                .filter(t -> t.type() == TimexType.DATE && t.value().matches("\\d{4}(-\\d\\d){0,2}"))
                .map(t -> t.start() + " " + t.value())
                .toList();
    }
}
