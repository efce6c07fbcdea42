package dateline.view.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.view.calendar.Lanes.Needs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {
    private static final double EM = 10;
    private static final double LINE = FittedText.LINE_EM * EM;

    private static Needs needs(int... titles) {
        int[] metas = new int[titles.length];
        Arrays.fill(metas, 1);
        return new Needs(titles, metas);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 1 1", "1, 2 1 1", "2, 2 1 2", "3, 3 1 2", "4, 3 1 3", "9, 3 1 3"})
    void eachTitleHasASecondLineBeforeAnyHasAThird(int spareLines, String wanted) {
        List<Needs> granted = Lanes.granted(List.of(needs(3, 1), needs(3)), EM, spareLines * LINE + 1);
        String lines = granted.get(0).titleLines()[0] + " " + granted.get(0).titleLines()[1] + " "
                + granted.get(1).titleLines()[0];
        assertEquals(wanted, lines);
    }

    @Test
    void whatIsGrantedFitsTheRoom() {
        Needs needs = new Needs(new int[] {3, 2, 3, 1}, new int[] {2, 2, 1, 2});
        double least = Lanes.blocks(needs, EM, 1).height();
        for (double spare = 0; spare < 12 * LINE; spare += 3) {
            Needs granted = Lanes.granted(List.of(needs), EM, spare).getFirst();
            assertTrue(Lanes.blocks(granted, EM, 3).height() <= least + spare + 0.001, "with " + spare);
        }
    }

    @Test
    void whereThereIsRoomForAllNoneIsCut() {
        Needs needs = new Needs(new int[] {3, 2}, new int[] {2, 1});
        Needs granted = Lanes.granted(List.of(needs), EM, 100 * LINE).getFirst();
        assertArrayEquals(needs.titleLines(), granted.titleLines());
        assertArrayEquals(needs.metaLines(), granted.metaLines());
    }

    @Test
    void whenItIsGoesBeforeWhatItIs() {
        Needs needs = new Needs(new int[] {2, 2}, new int[] {1, 2});
        Needs granted = Lanes.granted(List.of(needs), EM, LINE + 1).getFirst();
        assertArrayEquals(new int[] {1, 1}, granted.titleLines());
        assertArrayEquals(new int[] {1, 2}, granted.metaLines());
    }
}
