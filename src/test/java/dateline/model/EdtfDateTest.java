package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EdtfDateTest {

    @Test
    void spansAllDaysThatItMayMean() {
        assertEquals(
                new DateSpan(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28)),
                new EdtfDate(YearMonth.of(2022, 2)).span());
        assertEquals(366, new EdtfDate(Year.of(2024)).span().length());
        assertEquals(1, new EdtfDate(LocalDate.of(2024, 5, 16)).span().length());
    }

    @Test
    void isWrittenAsPreciselyAsItIsKnown() {
        assertEquals("2024-05-16", new EdtfDate(LocalDate.of(2024, 5, 16)).toString());
        assertEquals("2024-05", new EdtfDate(YearMonth.of(2024, 5)).toString());
        assertEquals("0033", new EdtfDate(Year.of(33)).toString());
    }

    @Test
    void digitsAreThoseOfTheFormatInEveryLanguage() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2024", new EdtfDate(Year.of(2024)).toString());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void refusesWhatIsNoDateOrOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate(LocalTime.NOON));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate(Year.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate(YearMonth.of(10_000, 1)));
    }
}
