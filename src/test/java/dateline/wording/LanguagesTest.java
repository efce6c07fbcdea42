package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-US, en-US",
        "en-GB, en-GB",
        "de-DE, en-DE",
        "de, en-150",
        "ru-RU, en-150",
        "zh-Hans-CN, en-150",
        "tr-TR, en-150"
    })
    void wordsThatAreNotThereAreEnglishAsTheRegionWritesIt(String wanted, String nearest) {
        assertEquals(Locale.forLanguageTag(nearest), Languages.nearest(Locale.forLanguageTag(wanted)));
    }
}
