package dateline.view.detail;

import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.wording.Wording;

/// What the panel shows, and in which words.
///
/// @param evidence found in the articles of this same itinerary
/// @param wording the reader's language and zone
public record DetailContext(Itinerary itinerary, Evidence evidence, Wording wording) {}
