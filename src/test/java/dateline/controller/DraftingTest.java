package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.cli.DraftReasons;
import dateline.draft.ArticleText;
import dateline.draft.Draft;
import dateline.draft.Drafter;
import dateline.gazetteer.Gazetteer;
import dateline.timex.TimexRecognizer;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void whatIsReadBeforehandIsAnArticleOfThatLanguage(String code) {
        Locale language = Locale.of(code);
        String example = Drafting.example(language).orElseThrow();
        Draft draft = drafting().draft(ArticleText.read(example, "", PUBLISHED, language), ZoneOffset.UTC);
        assertEquals(code, TimexRecognizer.languageOf(example).getLanguage());
        assertFalse(draft.proposals().isEmpty(), "nothing of the grammar is used");
        assertFalse(draft.places().isEmpty(), "nothing of the gazetteer is used");
    }

    @Test
    void aLanguageWithoutGrammarIsLeftAlone() {
        drafting().prepare(Locale.FRENCH);
    }

    private static Drafting drafting() {
        Gazetteer gazetteer = new Gazetteer();
        return new Drafting(new Drafter(gazetteer, new DraftReasons(Texts.of("cli", Locale.UK))), gazetteer);
    }
}
