package dateline.view.map;

import dateline.atlas.Journey.Stop;

/// A row of the list beside the map.
sealed interface PlaceRow {

    /// A place, on the map or not, and the words for it.
    record Here(Stop stop, StopWords words) implements PlaceRow {}

    /// What the rows under it have in common.
    record Heading(String words) implements PlaceRow {}
}
