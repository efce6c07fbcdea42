package dateline.format.ics;

import dateline.model.Article;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What tells a receiving calendar that it has an event already, and which state of it is the newer one. All of it
/// follows from the itinerary, so that the same itinerary is the same file on any day.
///
/// @param itinerary the itinerary's id
/// @param day the last day on which its sources are known to have been read or published
record Revision(String itinerary, LocalDate day) {
    private static final int STATES_OF_A_DAY = 4;

    static Revision of(Itinerary itinerary) {
        Stream<LocalDate> published =
                itinerary.articles().stream().map(Article::published).flatMap(Optional::stream);
        LocalDate day = Stream.concat(itinerary.asOf().stream(), published)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return new Revision(itinerary.id(), day);
    }

    /// An identifier that stays the same from export to export: a UUID made of names (RFC 9562 §5.3), as RFC 7986 §5.3
    /// asks for an identifier that tells nothing.
    ///
    /// @param kind what is identified: `entry`, `place` and so on
    String uid(String kind, String id) {
        // Lengths first, so that no two lists of names run into one.
        String name = "dateline-itinerary-1/" + kind + "/" + itinerary.length() + "/" + itinerary + "/" + id;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// DTSTAMP: the beginning of the day in UTC, since nobody knows an hour.
    String stamp() {
        return Stamps.date(day) + "T000000Z";
    }

    /// SEQUENCE: grows with the day, and on one day with what became of the plan.
    long sequence(Lifecycle lifecycle) {
        int state = switch (lifecycle) {
            case Lifecycle.Scheduled s -> 0;
            case Lifecycle.Rescheduled r -> 1;
            case Lifecycle.Postponed p -> 2;
            case Lifecycle.Cancelled c -> 3;
        };
        return Math.max(0, day.toEpochDay()) * STATES_OF_A_DAY + state;
    }
}
