package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import dateline.model.ZoneView;
import java.time.LocalDate;
import java.util.Arrays;

/// How many entries each day has: those that are on it, and apart from them those that may be.
///
/// Counts are added up from ends, so that a long entry costs no more than a short one. What was cancelled or put off is
/// not counted. Immutable and thread-safe.
public final class DayCounts {
    /// Shades of a heat map, from 1 for the fewest.
    public static final int LEVELS = 4;

    private final LocalDate first;
    private final int[] on;
    private final int[] possibly;

    private DayCounts(LocalDate first, int[] on, int[] possibly) {
        this.first = first;
        this.on = on;
        this.possibly = possibly;
    }

    public static DayCounts of(DayIndex index) {
        return index.extent()
                .map(extent -> of(index, extent))
                .orElseGet(() -> new DayCounts(LocalDate.EPOCH, new int[0], new int[0]));
    }

    /// The entries that the sources put on this day: it is one of all their days, or the only one.
    public int on(LocalDate day) {
        return at(on, day);
    }

    /// The entries that happen on this day or on another: a window of several days, or one of several.
    public int possibly(LocalDate day) {
        return at(possibly, day);
    }

    /// The most entries that any of these days has for certain.
    public int most(DateSpan days) {
        return days.days().mapToInt(this::on).max().orElse(0);
    }

    /// The shade of a count: 0 for none, and 1 to [#LEVELS] up to the most that there is, by orders of magnitude where
    /// there are many.
    public static int level(int count, int most) {
        if (count == 0 || most <= LEVELS) {
            return count;
        }
        return Math.clamp((int) Math.ceil(LEVELS * Math.log1p(count) / Math.log1p(most)), 1, LEVELS);
    }

    private static DayCounts of(DayIndex index, DateSpan extent) {
        int[] on = new int[extent.length() + 1];
        int[] possibly = new int[extent.length() + 1];
        long first = extent.first().toEpochDay();
        for (Entry entry : index.entries()) {
            if (entry.lifecycle().stands()) {
                count(entry.when(), index.zone(), first, isOnItsDays(entry.when()) ? on : possibly);
            }
        }
        Arrays.parallelPrefix(on, Integer::sum);
        Arrays.parallelPrefix(possibly, Integer::sum);
        return new DayCounts(extent.first(), on, possibly);
    }

    private static boolean isOnItsDays(When when) {
        return switch (when) {
            case When.Timed t -> true;
            case When.Throughout t -> true;
            case When.Within w -> w.span().length() == 1;
            case When.OneOf o -> false;
            case When.Unscheduled u -> false;
        };
    }

    private static void count(When when, ZoneView zone, long first, int[] changes) {
        if (when instanceof When.OneOf oneOf) {
            for (LocalDate day : oneOf.days()) {
                changes[(int) (day.toEpochDay() - first)]++;
                changes[(int) (day.toEpochDay() - first) + 1]--;
            }
            return;
        }
        when.span(zone).ifPresent(span -> {
            changes[(int) (span.first().toEpochDay() - first)]++;
            changes[(int) (span.last().toEpochDay() - first) + 1]--;
        });
    }

    private int at(int[] counts, LocalDate day) {
        long at = day.toEpochDay() - first.toEpochDay();
        return at >= 0 && at < counts.length ? counts[(int) at] : 0;
    }
}
