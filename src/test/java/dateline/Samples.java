package dateline;

import dateline.model.Certainty;
import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Place;
import dateline.model.When;
import dateline.model.When.Timed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Small itineraries and entries for tests.
public final class Samples {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private Samples() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static DateSpan days(String first, String last) {
        return new DateSpan(day(first), day(last));
    }

    /// @param start and `end` as ISO 8601 with a zone, such as `2024-05-16T10:00+08:00[Asia/Shanghai]`
    public static Timed timed(String start, String end) {
        return new Timed(ZonedDateTime.parse(start), Optional.of(ZonedDateTime.parse(end)));
    }

    public static Timed openEnded(String start) {
        return new Timed(ZonedDateTime.parse(start), Optional.empty());
    }

    public static Entry entry(String id, When when) {
        return at(id, when, Optional.empty());
    }

    public static Entry at(String id, When when, Optional<String> place) {
        return new Entry(
                id,
                "Title of " + id,
                when,
                place,
                Certainty.PLANNED,
                new Lifecycle.Scheduled(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /// The same entry with a value of it inferred.
    public static Entry inferred(Entry entry, Field field) {
        return new Entry(
                entry.id(),
                entry.title(),
                entry.when(),
                entry.place(),
                entry.certainty(),
                entry.lifecycle(),
                entry.participants(),
                entry.notes(),
                List.of(new Inference(field, "no source says it")),
                entry.citations(),
                entry.extras());
    }

    public static Place place(String id) {
        return new Place(id, "The place " + id, Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE);
    }

    public static Itinerary itinerary(String title, List<Place> places, List<Entry> entries) {
        return new Itinerary(
                "sample",
                title,
                Locale.UK,
                SHANGHAI,
                Optional.empty(),
                Optional.empty(),
                places,
                List.of(),
                entries,
                List.of(),
                Extras.NONE);
    }
}
