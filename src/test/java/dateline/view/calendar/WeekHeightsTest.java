package dateline.view.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeekHeightsTest {
    private final WeekHeights heights = new WeekHeights(20, 10, 2);

    @Test
    void weeksThatHoldTheSameAreAlike() {
        assertArrayEquals(new double[] {100, 100, 100}, heights.share(new int[] {1, 1, 1}, 300));
    }

    @Test
    void aFullWeekTakesRoomFromTheEmptyOnes() {
        double[] shared = heights.share(new int[] {0, 12, 0}, 300);
        assertEquals(140, shared[1], 0.01);
        assertEquals(300, Arrays.stream(shared).sum(), 0.01);
    }

    @Test
    void noWeekIsLowerThanItsLeast() {
        double[] shared = heights.share(new int[] {0, 100, 0}, 300);
        assertEquals(40, shared[0], 0.01);
        assertEquals(220, shared[1], 0.01);
    }

    @Test
    void whereTheRoomIsNotEnoughTheMonthIsHigherThanIt() {
        double[] shared = heights.share(new int[] {3, 0, 9, 0, 0}, 100);
        assertTrue(Arrays.stream(shared).allMatch(h -> h >= 40));
        assertTrue(Arrays.stream(shared).sum() > 100);
    }
}
