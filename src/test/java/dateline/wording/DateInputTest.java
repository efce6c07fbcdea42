package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
}
