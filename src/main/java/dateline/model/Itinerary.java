package dateline.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A programme with its evidence: what happens where and when, and the articles that say so.
///
/// @param id a stable identifier, unique among the itineraries of its maker
/// @param language the language of the texts, as a BCP 47 tag
/// @param zone the zone of an hour that names none, and of the places that name none
/// @param asOf the day up to which the sources were read
/// @param source the line that tells readers where the programme comes from
public record Itinerary(
        String id,
        String title,
        Locale language,
        ZoneId zone,
        Optional<LocalDate> asOf,
        Optional<String> source,
        List<Place> places,
        List<Article> articles,
        List<Entry> entries,
        List<BackgroundNote> background,
        Extras extras) {

    public Itinerary {
        places = List.copyOf(places);
        articles = List.copyOf(articles);
        entries = List.copyOf(entries);
        background = List.copyOf(background);
    }

    public Optional<Article> article(String articleId) {
        return articles.stream().filter(a -> a.id().equals(articleId)).findFirst();
    }

    public Optional<Place> place(String placeId) {
        return places.stream().filter(p -> p.id().equals(placeId)).findFirst();
    }

    /// Where the entry takes place, if the sources or the itinerary's maker say so.
    public Optional<Place> placeOf(Entry entry) {
        return entry.place().flatMap(this::place);
    }

    /// A linear search: for many look-ups, build an index once.
    public Optional<Entry> entry(String entryId) {
        return entries.stream().filter(e -> e.id().equals(entryId)).findFirst();
    }
}
