package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.When;
import dateline.model.When.Timed;
import dateline.model.ZoneView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Entries by the days they touch: an interval tree laid out in arrays, so that showing a month costs what the month
/// holds.
///
/// Immutable and thread-safe. Building takes n log n, a query log n and what it finds.
public final class DayIndex {
    /// Reading order within a calendar: by first day, longer before shorter, all-day before the hours, then by hour,
    /// then as the file has them.
    ///
    /// Nearly all of it is in one number ([Indexed#key]): a hundred thousand entries are sorted while the reader waits.
    private static final Comparator<Indexed> READING_ORDER = (a, b) -> {
        int order = Long.compare(a.key, b.key);
        order = order == 0 ? Long.compare(b.last, a.last) : order;
        order = order == 0 ? a.start.compareTo(b.start) : order;
        return order == 0 ? Integer.compare(a.position, b.position) : order;
    };

    private static final int THROUGHOUT = 0;
    private static final int ONE_OF = 2;
    private static final int RANK_BITS = 3;
    private static final int LENGTH_BITS = 21;
    private static final long LONGEST = (1L << LENGTH_BITS) - 1;

    private final List<Entry> entries;
    private final long[] firsts;
    private final long[] lasts;
    /// The greatest last day in the subtree whose root is the middle of its range.
    private final long[] reach;
    /// What kind of time each entry has, by [#rank]: on a screen of thousands, to look into each entry would take
    /// longer
    /// than all the rest.
    private final byte[] ranks;

    private final List<Entry> unscheduled;
    private final ZoneView zone;

    /// @param key by first day, then longer before shorter, then by rank; spans of more than five thousand years are
    ///     alike in it
    private record Indexed(Entry entry, long first, long last, long key, Instant start, int position) {}

    private DayIndex(List<Entry> entries, long[] firsts, long[] lasts, List<Entry> unscheduled, ZoneView zone) {
        this.entries = entries;
        this.firsts = firsts;
        this.lasts = lasts;
        this.reach = new long[firsts.length];
        this.ranks = new byte[firsts.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = (byte) rank(entries.get(i).when());
        }
        this.unscheduled = List.copyOf(unscheduled);
        this.zone = zone;
        fillReach(0, reach.length);
    }

    /// @param zone in which zone the day of an hour is taken
    public static DayIndex of(List<Entry> entries, ZoneView zone) {
        List<Indexed> dated = new ArrayList<>(entries.size());
        List<Entry> unscheduled = new ArrayList<>();
        for (Entry entry : entries) {
            entry.when()
                    .span(zone)
                    .ifPresentOrElse(
                            span -> dated.add(indexed(entry, span, dated.size())), () -> unscheduled.add(entry));
        }
        dated.sort(READING_ORDER);
        return new DayIndex(
                dated.stream().map(Indexed::entry).toList(),
                dated.stream().mapToLong(Indexed::first).toArray(),
                dated.stream().mapToLong(Indexed::last).toArray(),
                unscheduled,
                zone);
    }

    /// The same without the entries that are not wanted; linear, since the order stays.
    public DayIndex where(Predicate<Entry> wanted) {
        int[] kept = IntStream.range(0, firsts.length)
                .filter(i -> wanted.test(entries.get(i)))
                .toArray();
        return new DayIndex(
                Arrays.stream(kept).mapToObj(entries::get).toList(),
                Arrays.stream(kept).mapToLong(i -> firsts[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> lasts[i]).toArray(),
                unscheduled.stream().filter(wanted).toList(),
                zone);
    }

    public ZoneView zone() {
        return zone;
    }

    /// The dated entries in reading order.
    public List<Entry> entries() {
        return entries;
    }

    /// The entries without a day, as the file has them.
    public List<Entry> unscheduled() {
        return unscheduled;
    }

    /// From the first day of any entry to the last of any; empty when none has a day.
    public Optional<DateSpan> extent() {
        return firsts.length == 0
                ? Optional.empty()
                : Optional.of(
                        new DateSpan(LocalDate.ofEpochDay(firsts[0]), LocalDate.ofEpochDay(reach[reach.length >>> 1])));
    }

    /// The entries whose span meets these days, in reading order. A "one of" may have none of its days among them.
    public List<Entry> in(DateSpan days) {
        List<Entry> found = new ArrayList<>();
        forEach(days, at -> found.add(entries.get(at)));
        return found;
    }

    /// Visits the numbers of the entries whose span meets these days, in reading order.
    void forEach(DateSpan days, IntConsumer visitor) {
        collect(0, firsts.length, days.first().toEpochDay(), days.last().toEpochDay(), visitor);
    }

    /// The first day of the entry of this number, as an epoch day.
    long first(int at) {
        return firsts[at];
    }

    /// Its last day.
    long last(int at) {
        return lasts[at];
    }

    boolean isThroughout(int at) {
        return ranks[at] == THROUGHOUT;
    }

    boolean isOneOf(int at) {
        return ranks[at] == ONE_OF;
    }

    /// The entries that may happen, or last, on this day, in reading order.
    public List<Entry> on(LocalDate day) {
        return in(DateSpan.of(day)).stream()
                .filter(e -> e.when().touches(day, zone))
                .toList();
    }

    /// The first entry that starts on this day or later.
    public Optional<Entry> firstFrom(LocalDate day) {
        int at = Arrays.binarySearch(firsts, day.toEpochDay());
        int from = at < 0 ? -at - 1 : at;
        while (from > 0 && firsts[from - 1] == day.toEpochDay()) {
            from--;
        }
        return from < firsts.length ? Optional.of(entries.get(from)) : Optional.empty();
    }

    private void collect(int low, int high, long from, long to, IntConsumer visitor) {
        if (low >= high) {
            return;
        }
        int middle = (low + high) >>> 1;
        if (reach[middle] < from) {
            return;
        }
        collect(low, middle, from, to, visitor);
        if (firsts[middle] <= to) {
            if (lasts[middle] >= from) {
                visitor.accept(middle);
            }
            collect(middle + 1, high, from, to, visitor);
        }
    }

    private long fillReach(int low, int high) {
        if (low >= high) {
            return Long.MIN_VALUE;
        }
        int middle = (low + high) >>> 1;
        reach[middle] = Math.max(lasts[middle], Math.max(fillReach(low, middle), fillReach(middle + 1, high)));
        return reach[middle];
    }

    private static Indexed indexed(Entry entry, DateSpan span, int position) {
        long first = span.first().toEpochDay();
        long last = span.last().toEpochDay();
        long shortness = LONGEST - Math.min(LONGEST, last - first);
        return new Indexed(
                entry,
                first,
                last,
                (first << LENGTH_BITS | shortness) << RANK_BITS | rank(entry.when()),
                entry.when() instanceof Timed timed ? timed.start().toInstant() : Instant.EPOCH,
                position);
    }

    private static int rank(When when) {
        return switch (when.kind()) {
            case THROUGHOUT -> THROUGHOUT;
            case WITHIN -> 1;
            case ONE_OF -> ONE_OF;
            case TIMED -> 3;
            case UNSCHEDULED -> 4;
        };
    }
}
