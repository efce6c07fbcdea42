package dateline.model;

/// Says that a value is the itinerary's own reading, not the source's word.
///
/// @param reason why it is believed, for readers
public record Inference(Field field, String reason) {}
