package dateline.format.json;

import dateline.model.Article;
import dateline.model.Place;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the records of an itinerary refer to. Known only when the whole document is read, since a place may stand after
/// the entries that take place there.
///
/// @param zone the itinerary's; empty when it names none that exists
/// @param texts of the articles, by id
record References(
        Optional<ZoneId> zone,
        Map<String, Place> places,
        Map<String, String> texts,
        Set<String> entries,
        SearchBudget budget,
        Problems problems) {

    static References of(
            Optional<ZoneId> zone,
            List<Place> places,
            List<Article> articles,
            Set<String> entries,
            SearchBudget budget,
            Problems problems) {
        Map<String, Place> placesById = HashMap.newHashMap(places.size());
        places.forEach(place -> placesById.putIfAbsent(place.id(), place));
        Map<String, String> texts = HashMap.newHashMap(articles.size());
        articles.forEach(article -> texts.putIfAbsent(article.id(), article.text()));
        return new References(zone, placesById, texts, entries, budget, problems);
    }

    /// The zone of an hour that names none.
    Optional<ZoneId> zoneAt(Optional<String> place) {
        return place.map(places::get).flatMap(Place::zone).or(() -> zone);
    }
}
