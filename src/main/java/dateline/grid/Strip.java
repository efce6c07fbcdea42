package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Days side by side with the entries laid over them in lanes, none over another.
///
/// @param lanes how many lanes are used
/// @param hidden for each column, how many entries that touch the day found no lane
public record Strip(DateSpan days, List<Bar> bars, int lanes, List<Integer> hidden) {

    public Strip {
        bars = List.copyOf(bars);
        hidden = List.copyOf(hidden);
    }

    /// Lays entries in the first lane that is free over all their days. An entry that touches none of the days is left
    /// out.
    ///
    /// @param entries in reading order ([DayIndex])
    /// @param maxLanes the most lanes to fill; what needs more is counted as hidden
    public static Strip pack(List<Entry> entries, DateSpan days, ZoneView zone, int maxLanes) {
        List<Bar> bars = new ArrayList<>();
        int[] hidden = new int[days.length()];
        boolean[][] taken = new boolean[Math.max(0, maxLanes)][];
        int lanes = 0;
        for (Entry entry : entries) {
            DateSpan span = entry.when().span(zone).orElse(null);
            if (span == null || !span.overlaps(days)) {
                continue;
            }
            Bar bar = bar(entry, span, days, -1);
            if (touchesNone(entry, bar, days, zone)) {
                continue;
            }
            int lane = freeLane(taken, lanes, bar);
            if (lane < 0) {
                count(hidden, entry, bar, days, zone);
                continue;
            }
            lanes = Math.max(lanes, lane + 1);
            if (taken[lane] == null) {
                taken[lane] = new boolean[days.length()];
            }
            Arrays.fill(taken[lane], bar.firstColumn(), bar.lastColumn() + 1, true);
            bars.add(bar(entry, span, days, lane));
        }
        return new Strip(days, bars, lanes, Arrays.stream(hidden).boxed().toList());
    }

    /// As [#pack], but where not all fit, one lane is kept free for the line that says how many more there are.
    public static Strip packWithRest(List<Entry> entries, DateSpan days, ZoneView zone, int maxLanes) {
        Strip full = pack(entries, days, zone, maxLanes);
        return full.hasHidden() && maxLanes > 0 ? pack(entries, days, zone, maxLanes - 1) : full;
    }

    public boolean hasHidden() {
        return hidden.stream().anyMatch(n -> n > 0);
    }

    public LocalDate day(int column) {
        return days.first().plusDays(column);
    }

    private static int freeLane(boolean[][] taken, int used, Bar bar) {
        int tries = Math.min(used + 1, taken.length);
        for (int lane = 0; lane < tries; lane++) {
            if (taken[lane] == null || isFree(taken[lane], bar)) {
                return lane;
            }
        }
        return -1;
    }

    private static boolean isFree(boolean[] lane, Bar bar) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (lane[column]) {
                return false;
            }
        }
        return true;
    }

    private static void count(int[] hidden, Entry entry, Bar bar, DateSpan days, ZoneView zone) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (entry.when().touches(days.first().plusDays(column), zone)) {
                hidden[column]++;
            }
        }
    }

    private static boolean touchesNone(Entry entry, Bar bar, DateSpan days, ZoneView zone) {
        for (int column = bar.firstColumn(); column <= bar.lastColumn(); column++) {
            if (entry.when().touches(days.first().plusDays(column), zone)) {
                return false;
            }
        }
        return true;
    }

    private static Bar bar(Entry entry, DateSpan span, DateSpan days, int lane) {
        int first = (int) ChronoUnit.DAYS.between(days.first(), span.first());
        int last = (int) ChronoUnit.DAYS.between(days.first(), span.last());
        int end = days.length() - 1;
        return new Bar(entry, Math.max(0, first), Math.min(end, last), lane, first < 0, last > end);
    }
}
