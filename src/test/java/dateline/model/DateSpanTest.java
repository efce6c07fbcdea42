package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final DateSpan LEAP = span("2024-02-28", "2024-03-01");

    @Test
    void bothEndsBelongToIt() {
        assertEquals(3, LEAP.length());
        assertEquals(
                List.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)),
                LEAP.days().toList());
        assertTrue(LEAP.contains(LEAP.first()));
        assertTrue(LEAP.contains(LEAP.last()));
        assertFalse(LEAP.contains(LocalDate.of(2024, 3, 2)));
        assertFalse(LEAP.contains(LocalDate.of(2024, 2, 27)));
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> span("2024-05-17", "2024-05-16"));
        assertEquals(1, span("2024-05-16", "2024-05-16").length());
    }

    @Test
    void overlapsFromOneCommonDayOn() {
        assertTrue(LEAP.overlaps(span("2024-03-01", "2024-03-09")));
        assertTrue(span("2024-03-01", "2024-03-09").overlaps(LEAP));
        assertTrue(LEAP.overlaps(span("2024-02-29", "2024-02-29")));
        assertFalse(LEAP.overlaps(span("2024-03-02", "2024-03-09")));
        assertFalse(LEAP.overlaps(span("2024-02-01", "2024-02-27")));
    }

    @Test
    void unionCoversTheGap() {
        assertEquals(span("2024-02-01", "2024-03-01"), LEAP.union(span("2024-02-01", "2024-02-02")));
        assertEquals(LEAP, LEAP.union(span("2024-02-29", "2024-02-29")));
    }

    @Test
    void movesAsAWhole() {
        assertEquals(span("2024-12-31", "2025-01-02"), LEAP.plusDays(307));
        assertEquals(LEAP, LEAP.plusDays(307).plusDays(-307));
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
