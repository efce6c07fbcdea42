package dateline.format;

/// A format that itineraries are read from.
///
/// @param ending of the file's name, in lower case, without the dot
public record ImportFormat(String ending, ItineraryReader reader) {}
