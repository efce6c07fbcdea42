package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
    private static final LocalDate NEAR = LocalDate.of(2024, 10, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2024-05-16 | 2024-05-16",
                "en-GB | 2024-05 | 2024-05-01",
                "en-GB | 2025 | 2025-01-01",
                "en-GB | 16/05/2024 | 2024-05-16",
                "en-GB | 16/5/2024 | 2024-05-16",
                "en-GB | 16/5/24 | 2024-05-16",
                "en-GB | 16 May 2024 | 2024-05-16",
                "en-GB | 16 may 2024 | 2024-05-16",
                "en-GB | 16 May | 2024-05-16",
                "en-GB | 7 October | 2024-10-07",
                "en-GB | Thursday, 16 May 2024 | 2024-05-16",
                "en-US | 5/16/2024 | 2024-05-16",
                "en-US | May 16, 2024 | 2024-05-16",
                "en-US | May 16 | 2024-05-16",
                "de | 16.5.2024 | 2024-05-16",
                "de | 16. Mai 2024 | 2024-05-16",
                "ru | 16 мая 2024 г. | 2024-05-16",
                "zh-CN | 2024年5月16日 | 2024-05-16",
            })
    void whatTheLocaleWritesIsUnderstood(String language, String text, LocalDate date) {
        assertEquals(Optional.of(date), new DateInput(Locale.forLanguageTag(language)).read(text, NEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-13", "2024-02-30", "31/02/2024", "30 February", "2024-05-16T10:00"})
    void whatIsNoDateIsNone(String text) {
        assertEquals(Optional.empty(), new DateInput(Locale.UK).read(text, NEAR));
    }

    @Test
    void aWeekdayThatIsWrongIsNotBelieved() {
        assertEquals(Optional.empty(), new DateInput(Locale.UK).read("Monday, 16 May 2024", NEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 May 2024",
                "May 16, 2024",
                "may 16 2024",
                "16th of May 2024",
                "16-May-2024",
                "Thu, 16 May 2024",
                "Thursday May 16, 2024",
                "16 MAY 2024"
            })
    void aMonthsNameLeavesNoDoubtInAnyLocale(String text) {
        for (String language : List.of("en-US", "en-GB", "de", "tr", "ru", "zh-CN", "ar-EG")) {
            assertEquals(
                    Optional.of(LocalDate.of(2024, 5, 16)),
                    new DateInput(Locale.forLanguageTag(language)).read(text, NEAR),
                    language);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tr-TR | 16 Mayıs 2024 | 2024-05-16",
                "tr-TR | 3 KASIM 2026 | 2026-11-03",
                "de-DE | 3. März 2026 | 2026-03-03",
                "de-DE | 3 marz 2026 | 2026-03-03",
                "ru-RU | 3 ноября 2026 | 2026-11-03",
                "ru-RU | 3 нояб. 2026 | 2026-11-03",
                "fr-FR | 14 févr. 2026 | 2026-02-14",
                "zh-CN | 2026年11月3日 | 2026-11-03",
                "en-GB | 3 Sept 2026 | 2026-09-03",
                "en-US | 3 Sept. 2026 | 2026-09-03",
            })
    void theReadersOwnWordsAreUnderstoodThoughTheTextsAreInEnglish(String language, String text, LocalDate date) {
        Texts texts = Texts.of("edit", Locale.forLanguageTag(language));
        assertEquals(Optional.of(date), DateInput.of(texts).read(text, NEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-20, 3 January, 2025-01-03",
        "2025-01-03, 20 Dec, 2024-12-20",
        "2024-05-15, May 17, 2024-05-17",
        "2025-06-01, 29 February, 2024-02-29",
        "2024-12-20, 3/1, 2025-01-03",
        "2024-05-15, Fri 16 May, 2025-05-16"
    })
    void aDateWithoutAYearIsTheNearest(LocalDate near, String text, LocalDate date) {
        assertEquals(Optional.of(date), new DateInput(Locale.UK).read(text, near));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/5/2024", "16.5.2024", "16 5 2024", "May 2024", "32 May 2024", "16 May 202"})
    void numbersAloneAreInTheLocalesOrderOnly(String text) {
        assertEquals(Optional.empty(), new DateInput(Locale.US).read(text, NEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "tr-TR", "ru-RU", "zh-CN", "sv-SE", "ja-JP", "hu-HU"})
    void itsOwnExampleIsUnderstood(String language) {
        DateInput dates = DateInput.of(Texts.of("edit", Locale.forLanguageTag(language)));
        assertEquals(Optional.of(NEAR), dates.read(dates.example(NEAR), LocalDate.EPOCH));
    }
}
