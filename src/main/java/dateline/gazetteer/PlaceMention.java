package dateline.gazetteer;

/// A place where a text names it.
///
/// @param start in UTF-16 code units
/// @param end exclusive
/// @param text the name as it stands there
public record PlaceMention(int start, int end, String text, NamedPlace place, Cue cue) {}
