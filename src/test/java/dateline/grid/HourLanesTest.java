package dateline.grid;

import static dateline.Samples.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.grid.HourBlock.Part;
import dateline.grid.HourLanes.Laid;
import dateline.grid.HourLanes.More;
import dateline.model.When.Unscheduled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HourLanesTest {
    private static final double LEAST = 0.5;

    @Test
    void whatDoesNotTouchHasTheWholeWidth() {
        HourLanes lanes = lanes(4, block(9, 10), block(10, 11));
        assertEquals(List.of(0, 0), lanes.laid().stream().map(Laid::lane).toList());
        assertEquals(List.of(1, 1), lanes.laid().stream().map(Laid::lanes).toList());
    }

    @Test
    void whatOverlapsStandsSideBySide() {
        HourLanes lanes = lanes(4, block(9, 11), block(10, 12), block(11, 13));
        assertEquals(List.of(0, 1, 0), lanes.laid().stream().map(Laid::lane).toList());
        assertEquals(List.of(2, 2, 2), lanes.laid().stream().map(Laid::lanes).toList());
    }

    @Test
    void aShortBlockNeedsRoomForItsWords() {
        HourLanes lanes = lanes(4, block(9, 9), block(9.25, 10));
        assertEquals(List.of(0, 1), lanes.laid().stream().map(Laid::lane).toList());
    }

    @Test
    void whatFindsNoRoomIsCountedInTheHourInWhichItBegins() {
        HourLanes lanes = lanes(2, block(9, 12), block(9.5, 12), block(9.75, 12), block(10, 12));
        assertEquals(1, lanes.laid().size());
        assertEquals(List.of(new More(9.5, 2, 2), new More(10, 2, 1)), lanes.more());
    }

    @Test
    void nothingIsLostAndNothingLiesOverAnother() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<HourBlock> blocks = new ArrayList<>();
            for (int i = 0; i < 1 + round % 40; i++) {
                double from = random.nextInt(92) / 4.0;
                blocks.add(block(from, from + random.nextInt(12) / 4.0));
            }
            int most = 2 + round % 5;
            HourLanes lanes = HourLanes.of(blocks, b -> LEAST, most);
            int hidden = lanes.more().stream().mapToInt(More::count).sum();
            assertEquals(blocks.size(), lanes.laid().size() + hidden);
            assertTrue(lanes.laid().stream().allMatch(l -> l.lane() < l.lanes() && l.lanes() <= most));
            assertApart(lanes.laid());
        }
    }

    private static void assertApart(List<Laid> laid) {
        for (int i = 0; i < laid.size(); i++) {
            for (int j = 0; j < i; j++) {
                Laid a = laid.get(i);
                Laid b = laid.get(j);
                boolean sideways = right(a) > left(b) + 1e-9 && right(b) > left(a) + 1e-9;
                boolean upright =
                        bottom(a) > b.block().from() && bottom(b) > a.block().from();
                assertFalse(sideways && upright, a + " lies over " + b);
            }
        }
    }

    private static double left(Laid laid) {
        return (double) laid.lane() / laid.lanes();
    }

    private static double right(Laid laid) {
        return (laid.lane() + 1.0) / laid.lanes();
    }

    private static double bottom(Laid laid) {
        return Math.max(laid.block().to(), laid.block().from() + LEAST);
    }

    private static HourLanes lanes(int most, HourBlock... blocks) {
        return HourLanes.of(List.of(blocks), block -> LEAST, most);
    }

    private static HourBlock block(double from, double to) {
        return new HourBlock(entry("x", new Unscheduled("", Optional.empty())), Part.WHOLE, from, to);
    }
}
