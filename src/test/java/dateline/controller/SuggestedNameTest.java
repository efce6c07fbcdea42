package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour cities to meet in Lisbon over rising tides | harbour-cities-to-meet-in-lisbon-over-rising-tides",
                "China’s plan: 75 years! | chinas-plan-75-years",
                "Визит в Харбин | визит-в-харбин",
                "../etc/passwd | etc-passwd",
                "… | other"
            })
    void isTheTitlesWords(String title, String name) {
        assertEquals(name, SuggestedName.of(title, "other"));
    }

    @Test
    void isCutBetweenWords() {
        String name =
                SuggestedName.of("Ministers of the nine harbour cities to meet again in Lisbon over rising tides", "");
        assertEquals("ministers-of-the-nine-harbour-cities-to-meet-again-in-lisbon", name);
        assertTrue(SuggestedName.of("中".repeat(200), "").length() <= 60);
    }
}
