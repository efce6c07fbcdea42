package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When.OneOf;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final long firstDay;

    LanePacker(DateSpan days, ZoneView zone, int maxLanes) {
        this.days = days;
        this.zone = zone;
        this.maxLanes = maxLanes;
        this.firstDay = days.first().toEpochDay();
        this.hidden = new int[days.length()];
        this.free = new int[days.length()];
        Arrays.fill(free, maxLanes);
    }

    void add(Entry entry) {
        entry.when().span(zone).ifPresent(span -> {
            long first = span.first().toEpochDay();
            long last = span.last().toEpochDay();
            if (!(entry.when() instanceof OneOf oneOf) || touchesAny(oneOf, first, last)) {
                add(entry, first, last);
            }
        });
    }

    /// Adds an entry of the index. On a day of thousands nearly all find no lane, and are counted without being looked
    /// at.
    void add(DayIndex index, int at) {
        long first = index.first(at);
        long last = index.last(at);
        if (index.isOneOf(at)) {
            add(index.entries().get(at));
        } else if (isFull(columnFrom(first), columnTo(last))) {
            hide(hidden, columnFrom(first), columnTo(last));
        } else {
            add(index.entries().get(at), first, last);
        }
    }

    private int columnFrom(long first) {
        return (int) Math.max(0, first - firstDay);
    }

    private int columnTo(long last) {
        return (int) Math.min(free.length - 1L, last - firstDay);
    }

    private void add(Entry entry, long first, long last) {
        int from = columnFrom(first);
        int to = columnTo(last);
        if (from > to) {
            return;
        }
        int lane = isFull(from, to) ? -1 : freeLane(from, to);
        if (lane < 0) {
            hide(hidden, entry, from, to, days);
            return;
        }
        bars.add(new Bar(entry, from, to, lane, first < firstDay, last >= firstDay + free.length));
        for (int column = from; column <= to; column++) {
            taken.get(lane)[column] = true;
            free[column]--;
        }
    }

    Strip strip() {
        return new Strip(days, bars, taken.size(), Arrays.stream(hidden).boxed().toList());
    }

    /// Counts a bar for which there is no lane on each day that it touches.
    static void hide(int[] hidden, Entry entry, int from, int to, DateSpan days) {
        if (entry.when() instanceof OneOf oneOf) {
            for (LocalDate day : oneOf.days()) {
                int column = columnOf(day, days);
                if (column >= 0) {
                    hidden[column]++;
                }
            }
        } else {
            hide(hidden, from, to);
        }
    }

    private static void hide(int[] hidden, int from, int to) {
        for (int column = from; column <= to; column++) {
            hidden[column]++;
        }
    }

    /// On a day of thousands, nearly all entries are told here that there is no lane for them, without trying each.
    private boolean isFull(int from, int to) {
        for (int column = from; column <= to; column++) {
            if (free[column] == 0) {
                return true;
            }
        }
        return false;
    }

    /// The first lane that is free over all the columns; a new one if there may be one more.
    private int freeLane(int from, int to) {
        for (int lane = 0; lane < taken.size(); lane++) {
            if (isFree(taken.get(lane), from, to)) {
                return lane;
            }
        }
        if (taken.size() == maxLanes) {
            return -1;
        }
        taken.add(new boolean[free.length]);
        return taken.size() - 1;
    }

    private static boolean isFree(boolean[] lane, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (lane[column]) {
                return false;
            }
        }
        return true;
    }

    /// A "one of" can span days of the strip without any of its own among them; its first and last day are its own.
    private boolean touchesAny(OneOf oneOf, long first, long last) {
        return first >= firstDay
                || last < firstDay + free.length
                || oneOf.days().stream().anyMatch(day -> columnOf(day, days) >= 0);
    }

    /// The column of a day; -1 where it is not among these days.
    private static int columnOf(LocalDate day, DateSpan days) {
        long column = day.toEpochDay() - days.first().toEpochDay();
        return column < 0 || column >= days.length() ? -1 : (int) column;
    }
}
