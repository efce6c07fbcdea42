package dateline.draft;

import java.time.LocalDate;
import java.time.ZoneId;

/// Why a value is in an entry although its sentence does not say it, in the reader's language.
public interface Explanations {

    /// The year was not written.
    String year(LocalDate published);

    /// The month, or the day of an hour, was taken from what stands before.
    String context();

    /// The sentence names no day; the entry is a part of this one.
    String partOf(String whole);

    /// It is on the first or the last day of this one.
    String edgeOf(String whole);

    /// The place was named before, not in the sentence.
    String placeBefore(String place);

    /// The text names the country; this is its capital.
    String capital(String country);

    /// The sentence names the first day and how long it lasts.
    default String length() {
        return context();
    }

    /// The source gives the hour as a rough one.
    ///
    /// @param words the source’s own
    String roughHour(String words);

    /// Neither the hour nor a place tells the zone; this one was given by whoever asked.
    String zone(ZoneId assumed);

    /// No day is known.
    String noDay();
}
