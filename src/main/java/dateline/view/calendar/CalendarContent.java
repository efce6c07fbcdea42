package dateline.view.calendar;

import dateline.grid.DayIndex;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the calendar shows: an itinerary, its entries by day, and the words for them.
///
/// @param today the reader's date, for the line that marks it
public record CalendarContent(Itinerary itinerary, DayIndex index, Wording wording, LocalDate today) {

    public static CalendarContent of(Itinerary itinerary, Wording wording, LocalDate today) {
        return new CalendarContent(itinerary, DayIndex.of(itinerary.entries(), wording.zone()), wording, today);
    }

    /// An itinerary with nothing in it, for the time before one is read.
    public static CalendarContent empty(Wording wording, LocalDate today) {
        Itinerary nothing = new Itinerary(
                "",
                "",
                wording.dates().locale(),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        return of(nothing, wording, today);
    }

    /// From the first day of the programme to the last; today where no entry has a day.
    public DateSpan extent() {
        return index.extent().orElseGet(() -> DateSpan.of(today));
    }

    /// The same itinerary with only some of its entries shown.
    public CalendarContent where(Predicate<Entry> wanted) {
        return new CalendarContent(itinerary, index.where(wanted), wording, today);
    }

    /// How many entries are shown: fewer than the itinerary has while a filter is on.
    public int shown() {
        return index.entries().size() + index.unscheduled().size();
    }

    public boolean isEmpty() {
        return itinerary.entries().isEmpty();
    }
}
