package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Identifiers are of a title's words, and none is given twice.
class IdentifiersTest {
    @Test
    void areOfTheTitlesWords() {
        assertEquals("ceremonie-d-ouverture", new Identifiers().of("Cérémonie d’ouverture!"));
        assertEquals("entry", new Identifiers().of("北京"));
    }

    @Test
    void areNotGivenTwice() {
        Identifiers identifiers = new Identifiers(List.of("visit"));
        assertEquals("visit-2", identifiers.of("Visit"));
        assertEquals("visit-3", identifiers.of("Visit"));
    }

    @Test
    void areNotCutWithinAWord() {
        assertEquals(
                "opening-of-the-forum-on-interregional",
                new Identifiers().of("Opening of the Forum on Interregional Cooperation between the two"));
        assertEquals("a".repeat(48), new Identifiers().of("a".repeat(60)));
    }
}
