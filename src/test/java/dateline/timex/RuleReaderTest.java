package dateline.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static List<String> found(String rules, String text) {
        return new TimexRecognizer(RuleReader.read("test.rules", rules))
                .recognize(text, LocalDate.of(2024, 5, 14)).stream()
                        .map(Timex::text)
                        .toList();
    }

    @Test
    void theLongestMatchWinsAndOfEqualOnesTheFirstRule() {
        String rules = """
            words month
              May = 5
            none May 3
            date {month} {day:1-31}
            date {month} {day:1-31} [,] {year:1000-2199}
            """;
        assertEquals(List.of("May 4"), found(rules, "May 3 and May 4"));
        assertEquals(List.of("May 3, 2024"), found(rules, "May 3, 2024"));
    }

    @Test
    void guardsLookAtOneTokenOnEachSide() {
        String rules = "date in|since < {year:1900-2099} > !people|cap\n";
        assertEquals(
                List.of("2001", "2004"), found(rules, "in 2001, of 2002, in 2003 people, since 2004; in 2005 Smith"));
    }

    @Test
    void gluedPartsMustTouch() {
        String rules = "date {year:1000-2199} ~- ~{month:01-12}\n";
        assertEquals(List.of("2024-05"), found(rules, "2024-05, 2024 - 06, 2024-7"));
    }

    @Test
    void aPhraseWithACapitalIsFoundWithOneOnly() {
        assertEquals(List.of("May", "MAY"), found("words month\n  May = 5\ndate {month}\n", "May may MAY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date {month}",
                "date {moth:1-12}",
                "date $nothing",
                "date [a",
                "date (a|b",
                "date a)",
                "date [a]",
                "date {month",
                "dote a",
                "date colour=1 a",
                "date {:none} < a",
                "  phrase"
            })
    void aWrongLineIsSaidByItsNumber(String line) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> RuleReader.read("test.rules", "\n# a comment\n" + line));
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("test.rules:3: ") || line.equals("date [a]"), e.getMessage());
    }
}
