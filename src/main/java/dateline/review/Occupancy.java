package dateline.review;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.PartOfDay;
import dateline.model.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// When an entry may take up its people and its place, as instants, and from when to when it surely does.
///
/// @param sure from the announced start to the announced end; where no end is announced, or it is the start, the
/// instant
/// of the start; [Span#NEVER] where no hour is announced
/// @param may all that what is announced allows, ascending; empty for what has no day, does not take place, or lasts
/// whole days
record Occupancy(Entry entry, Span sure, List<Span> may) {
    /// Beyond this many days, the parts of the days are not told apart.
    private static final int MOST_DAYS = 62;

    private static final long HOUR = 3600;

    /// Seconds since the epoch.
    ///
    /// @param end exclusive, but a span that ends where it starts is that instant
    record Span(long start, long end) {
        static final Span NEVER = new Span(Long.MAX_VALUE, Long.MAX_VALUE);

        boolean isInstant() {
            return start == end;
        }

        /// Spans that only touch do not overlap; an instant lies within what begins with it.
        boolean overlaps(Span other) {
            if (equals(NEVER) || other.equals(NEVER)) {
                return false;
            }
            return start == other.start || (start < other.end && other.start < end);
        }
    }

    Occupancy {
        may = List.copyOf(may);
    }

    boolean isTimed() {
        return !sure.equals(Span.NEVER);
    }

    boolean isTimeInferred() {
        return entry.isTimeInferred();
    }

    boolean isInferred(Field field) {
        return entry.isInferred(field);
    }

    /// @param zone whose days are meant where no hour is announced: the place's
    static Occupancy of(Entry entry, ZoneId zone) {
        if (!entry.takesPlace()) {
            return never(entry);
        }
        return switch (entry.when()) {
            case When.Timed t -> timed(entry, t);
            // A visit or a fair of several days is the frame of what happens in it; it takes up nobody for good.
            case When.Throughout t -> never(entry);
            case When.Within w -> new Occupancy(entry, Span.NEVER, within(w, zone));
            case When.OneOf o ->
                new Occupancy(
                        entry,
                        Span.NEVER,
                        o.days().stream().map(d -> days(DateSpan.of(d), zone)).toList());
            case When.Unscheduled u -> never(entry);
        };
    }

    private static Occupancy never(Entry entry) {
        return new Occupancy(entry, Span.NEVER, List.of());
    }

    /// An open end reaches, for all that is known, to the end of the day at most: beyond, a meeting would be a second
    /// one.
    private static Occupancy timed(Entry entry, When.Timed timed) {
        ZonedDateTime start = timed.start();
        Span sure = new Span(start.toEpochSecond(), timed.end().orElse(start).toEpochSecond());
        if (timed.end().isPresent()) {
            return new Occupancy(entry, sure, List.of(sure));
        }
        long midnight =
                start.toLocalDate().plusDays(1).atStartOfDay(start.getZone()).toEpochSecond();
        return new Occupancy(entry, sure, List.of(new Span(sure.start(), midnight)));
    }

    private static List<Span> within(When.Within within, ZoneId zone) {
        if (within.part().isEmpty() || within.span().length() > MOST_DAYS) {
            return List.of(days(within.span(), zone));
        }
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : within.span().days().toList()) {
            spans.addAll(part(day, within.part().get(), zone));
        }
        return spans;
    }

    /// The parts of a day are wide here: that two entries cannot meet is said only where no use of the words lets them.
    private static List<Span> part(LocalDate day, PartOfDay part, ZoneId zone) {
        long midnight = day.atStartOfDay(zone).toEpochSecond();
        return switch (part) {
            case MORNING -> List.of(hours(midnight, 4, 13));
            case MIDDAY -> List.of(hours(midnight, 10, 15));
            case AFTERNOON -> List.of(hours(midnight, 11, 20));
            case EVENING -> List.of(hours(midnight, 16, 26));
            case NIGHT -> List.of(hours(midnight, 0, 8), hours(midnight, 18, 32));
        };
    }

    private static Span hours(long midnight, int from, int to) {
        return new Span(midnight + from * HOUR, midnight + to * HOUR);
    }

    private static Span days(DateSpan days, ZoneId zone) {
        return new Span(
                days.first().atStartOfDay(zone).toEpochSecond(),
                days.last().plusDays(1).atStartOfDay(zone).toEpochSecond());
    }
}
