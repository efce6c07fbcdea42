package dateline.model;

/// A part of an entry that evidence supports or that was inferred.
public enum Field {
    /// The whole entry.
    ENTRY,
    YEAR,
    DAY,
    /// The hour, or the time as a whole.
    TIME,
    PLACE,
    PARTICIPANTS
}
