package dateline.view.edit;

import dateline.edit.Decision;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.wording.Wording;

/// A card: an entry, what was decided of it, and the words to say it in.
///
/// @param itinerary with the entry's place and article
public record ReviewRow(Entry entry, Decision decision, Itinerary itinerary, Wording wording) {}
