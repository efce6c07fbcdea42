package dateline.grid;

import dateline.grid.Agenda.Line;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/// The programme as a list: each day that has an entry, and under it the entries that may happen or last on it.
///
/// An entry of five days stands five times, so the list is worked out where it is looked at: it holds a number a day,
/// and the days last seen.
/// For one thread.
public final class Agenda extends AbstractList<Line> implements RandomAccess {
    private static final int DAYS_KEPT = 64;

    private final DayIndex index;
    /// The days that have entries, ascending.
    private final LocalDate[] days;
    /// The row of each day's heading, and at the end the number of all rows.
    private final int[] headingRows;

    private final DayCache kept = new DayCache();

    /// A row of the list.
    public sealed interface Line {
        LocalDate day();

        /// The heading of a day.
        record Heading(LocalDate day) implements Line {}

        /// An entry on one of its days.
        record Item(LocalDate day, Entry entry) implements Line {}
    }

    public Agenda(DayIndex index) {
        this.index = index;
        int[] counts = index.extent().map(extent -> counts(index, extent)).orElse(new int[0]);
        LocalDate first = index.extent().map(DateSpan::first).orElse(LocalDate.EPOCH);
        List<LocalDate> busy = new ArrayList<>();
        int[] rows = new int[counts.length + 1];
        int row = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                rows[busy.size()] = row;
                busy.add(first.plusDays(i));
                row += 1 + counts[i];
            }
        }
        this.days = busy.toArray(LocalDate[]::new);
        this.headingRows = Arrays.copyOf(rows, days.length + 1);
        this.headingRows[days.length] = row;
    }

    @Override
    public int size() {
        return headingRows[days.length];
    }

    @Override
    public Line get(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException(row);
        }
        int at = Arrays.binarySearch(headingRows, 0, days.length, row);
        if (at >= 0) {
            return new Line.Heading(days[at]);
        }
        int day = -at - 2;
        return new Line.Item(days[day], on(days[day]).get(row - headingRows[day] - 1));
    }

    /// The row of the day's heading, or of the next day's that has one.
    public Optional<Integer> rowOf(LocalDate day) {
        int at = Arrays.binarySearch(days, day);
        int place = at < 0 ? -at - 1 : at;
        return place < days.length ? Optional.of(headingRows[place]) : Optional.empty();
    }

    /// The row of an entry under a day, or under its own first day if the day is none of its.
    public Optional<Integer> rowOf(Entry entry, LocalDate day) {
        LocalDate under = entry.when().touches(day, index.zone())
                ? day
                : entry.when().span(index.zone()).map(DateSpan::first).orElse(day);
        int at = Arrays.binarySearch(days, under);
        int place = at < 0 ? -1 : on(under).indexOf(entry);
        return place < 0 ? Optional.empty() : Optional.of(headingRows[at] + 1 + place);
    }

    private List<Entry> on(LocalDate day) {
        return kept.computeIfAbsent(day, index::on);
    }

    /// For each day of the extent, how many entries touch it: ends are added up, so that a long entry costs no more
    /// than a short one.
    private static int[] counts(DayIndex index, DateSpan extent) {
        long first = extent.first().toEpochDay();
        int[] changes = new int[extent.length() + 1];
        for (Entry entry : index.entries()) {
            if (entry.when() instanceof When.OneOf oneOf) {
                for (LocalDate day : oneOf.days()) {
                    changes[(int) (day.toEpochDay() - first)]++;
                    changes[(int) (day.toEpochDay() - first) + 1]--;
                }
            } else {
                entry.when().span(index.zone()).ifPresent(span -> {
                    changes[(int) (span.first().toEpochDay() - first)]++;
                    changes[(int) (span.last().toEpochDay() - first) + 1]--;
                });
            }
        }
        Arrays.parallelPrefix(changes, Integer::sum);
        return Arrays.copyOf(changes, extent.length());
    }

    /// The days last asked for: a list is read a screen at a time.
    private static final class DayCache extends LinkedHashMap<LocalDate, List<dateline.model.Entry>> {
        private static final long serialVersionUID = 1;

        DayCache() {
            super(DAYS_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, List<dateline.model.Entry>> eldest) {
            return size() > DAYS_KEPT;
        }
    }
}
