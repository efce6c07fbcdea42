package dateline.review;

import dateline.model.Entry;
import dateline.model.Itinerary;
import java.util.List;

/// The entries of a programme that collide: someone would be at two at once, or two announced hours at one place
/// overlap.
///
/// A place alone binds only what has announced hours: a place as wide as a city holds many things in a day. What lasts
/// whole days is the frame of what happens in it, and collides with nothing. Places are told apart by their ids alone:
/// a
/// hall and its city are two.
///
/// Entries of one person or place are swept in the order of their times, so the work grows with the entries and with
/// what is found, and what is found is bounded.
///
/// @param list the certain ones first, each group by the time of the first entry
/// @param complete false where there are more than were asked for
public record Conflicts(List<Conflict> list, boolean complete) {
    public Conflicts {
        list = List.copyOf(list);
    }

    /// Whether two entries collide, and may not only seem to.
    public static Likelihood between(Entry a, Entry b, Itinerary itinerary) {
        return find(List.of(a, b), itinerary, 1).list().stream()
                .map(Conflict::likelihood)
                .findFirst()
                .orElse(Likelihood.IMPOSSIBLE);
    }

    /// @param entries of the itinerary
    /// @param most how many to find at most
    public static Conflicts find(List<Entry> entries, Itinerary itinerary, int most) {
        return new ConflictFinder(itinerary, most).find(entries);
    }
}
