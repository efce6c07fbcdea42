package dateline.model;

import java.util.Optional;

/// A passage of an article that supports something in the itinerary.
///
/// @param article the id of an article of the same itinerary
/// @param supports what of the entry it is evidence for
/// @param position where the quote stood when it was taken; a hint, the words decide
public record Citation(
        String article,
        Field supports,
        TextQuoteSelector quote,
        Optional<TextPositionSelector> position,
        Extras extras) {}
