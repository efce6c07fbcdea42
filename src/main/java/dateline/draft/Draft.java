package dateline.draft;

import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.timex.Timex;
import java.time.ZoneId;
import java.util.List;

/// What was found in an article.
///
/// @param zone that of most of the places; it is the itinerary's
/// @param places the places of the proposals, none twice
/// @param times all temporal expressions of the text
public record Draft(
        Article article,
        ZoneId zone,
        List<Place> places,
        List<Proposal> proposals,
        List<BackgroundNote> background,
        List<Timex> times) {

    public Draft {
        places = List.copyOf(places);
        proposals = List.copyOf(proposals);
        background = List.copyOf(background);
        times = List.copyOf(times);
    }

    /// All proposals as an itinerary.
    public Itinerary itinerary(String id) {
        return new Itinerary(
                id,
                article.headline(),
                article.language(),
                zone,
                article.published(),
                article.source(),
                places,
                List.of(article),
                proposals.stream().map(Proposal::entry).toList(),
                background,
                Extras.NONE);
    }
}
