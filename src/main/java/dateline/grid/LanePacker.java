package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Lays entries into lanes one after the other; see [Strip#pack].
final class LanePacker {
    private final DateSpan days;
    private final ZoneView zone;
    private final List<Bar> bars = new ArrayList<>();
    private final int[] hidden;
    /// For each lane in use, the columns that are taken.
    private final List<boolean[]> taken = new ArrayList<>();
    /// For each column, how many lanes are still to be had.
    private final int[] free;
    private final int maxLanes;

    LanePacker(DateSpan days, ZoneView zone, int maxLanes) {
        this.days = days;
        this.zone = zone;
        this.maxLanes = maxLanes;
        this.hidden = new int[days.length()];
        this.free = new int[days.length()];
        Arrays.fill(free, maxLanes);
    }

    void add(Entry entry) {
        Optional<DateSpan> span = entry.when().span(zone).filter(days::overlaps);
        if (span.isEmpty()) {
            return;
        }
        int from = column(span.get().first());
        int to = column(span.get().last());
        Bar bar = new Bar(entry, Math.max(0, from), Math.min(free.length - 1, to), -1, from < 0, to > free.length - 1);
        if (touchesAny(bar)) {
            place(bar);
        }
    }

    Strip strip() {
        return new Strip(days, bars, taken.size(), Arrays.stream(hidden).boxed().toList());
    }

    private void place(Bar bar) {
        int lane = isFull(bar) ? -1 : freeLane(bar);
        if (lane < 0) {
            hide(bar);
            return;
        }
        bars.add(new Bar(bar.entry(), bar.firstColumn(), bar.lastColumn(), lane, bar.comesFromBefore(), bar.goesOn()));
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            taken.get(lane)[column] = true;
            free[column]--;
        }
    }

    /// On a day of thousands, nearly all entries are told here that there is no lane for them, without trying each.
    private boolean isFull(Bar bar) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (free[column] == 0) {
                return true;
            }
        }
        return false;
    }

    /// The first lane that is free over all the bar's columns; a new one if there may be one more.
    private int freeLane(Bar bar) {
        for (int lane = 0; lane < taken.size(); lane++) {
            if (isFree(taken.get(lane), bar)) {
                return lane;
            }
        }
        if (taken.size() == maxLanes) {
            return -1;
        }
        taken.add(new boolean[free.length]);
        return taken.size() - 1;
    }

    private static boolean isFree(boolean[] lane, Bar bar) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (lane[column]) {
                return false;
            }
        }
        return true;
    }

    private void hide(Bar bar) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (touches(bar, column)) {
                hidden[column]++;
            }
        }
    }

    /// A "one of" can span days of the strip without any of its own among them.
    private boolean touchesAny(Bar bar) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (touches(bar, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(Bar bar, int column) {
        return bar.entry().when().touches(days.first().plusDays(column), zone);
    }

    private int column(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(days.first(), day);
    }
}
