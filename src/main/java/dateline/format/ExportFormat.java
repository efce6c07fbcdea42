package dateline.format;

/// A format that itineraries are written in.
///
/// @param ending of the file's name, in lower case, without the dot
public record ExportFormat(String ending, ItineraryWriter writer) {}
