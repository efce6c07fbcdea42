package dateline.model;

import java.util.List;

/// A passage of an article and all that rests on it.
///
/// @param at its place in [Article#text()]
/// @param entries the entries that cite it, in the itinerary's order, none twice
/// @param notes the background notes that cite it, in the itinerary's order, none twice
public record CitedPassage(TextPositionSelector at, List<Entry> entries, List<BackgroundNote> notes) {

    public CitedPassage {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
