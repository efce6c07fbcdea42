package dateline.atlas;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.When;
import dateline.model.ZoneView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// When a programme first comes to a place, as far as what is announced says: never later than the first two, never
/// earlier than the rest. Where nothing is known the latest is [LocalDate#MAX]; where there is nothing of a kind, so is
/// its earliest.
///
/// @param latestDay on which it is there at last
/// @param latestHour by which it is there at last
/// @param earliestDay of what is announced without an hour
/// @param earliestHourDay of what is announced with an hour
/// @param earliestHour of what is announced with an hour
/// @param isDated whether anything takes place there on a day, inferred or not
record Arrival(
        LocalDate latestDay,
        Instant latestHour,
        LocalDate earliestDay,
        LocalDate earliestHourDay,
        Instant earliestHour,
        boolean isDated) {

    static final Arrival NONE =
            new Arrival(LocalDate.MAX, Instant.MAX, LocalDate.MAX, LocalDate.MAX, Instant.MAX, false);

    /// @param entries at the place
    static Arrival of(List<Entry> entries, ZoneView zone) {
        return entries.stream()
                .filter(entry -> entry.takesPlace() && entry.when().span(zone).isPresent())
                .map(entry -> of(entry, zone))
                .reduce(NONE, Arrival::orEarlier);
    }

    /// Whether it is sure that this one comes first.
    boolean isBefore(Arrival other) {
        return latestDay.isBefore(other.earliestDay)
                && (latestHour.isBefore(other.earliestHour) || latestDay.isBefore(other.earliestHourDay));
    }

    /// An inferred day may be any day, and an inferred hour any of its day.
    private static Arrival of(Entry entry, ZoneView zone) {
        if (entry.isInferred(Field.DAY)) {
            return new Arrival(LocalDate.MAX, Instant.MAX, LocalDate.MIN, LocalDate.MAX, Instant.MAX, true);
        }
        DateSpan span = entry.when().span(zone).orElseThrow();
        if (entry.when() instanceof When.Timed timed && !entry.isInferred(Field.TIME)) {
            Instant start = timed.start().toInstant();
            return new Arrival(span.first(), start, LocalDate.MAX, span.first(), start, true);
        }
        boolean startsOnFirst = entry.when() instanceof When.Timed || entry.when() instanceof When.Throughout;
        LocalDate latest = startsOnFirst ? span.first() : span.last();
        return new Arrival(latest, Instant.MAX, span.first(), LocalDate.MAX, Instant.MAX, true);
    }

    private Arrival orEarlier(Arrival other) {
        return new Arrival(
                earlier(latestDay, other.latestDay),
                earlier(latestHour, other.latestHour),
                earlier(earliestDay, other.earliestDay),
                earlier(earliestHourDay, other.earliestHourDay),
                earlier(earliestHour, other.earliestHour),
                isDated || other.isDated);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
