package dateline.review;

/// Why two entries collide, or may.
public enum Cause {
    /// Both have hours, and the hours overlap.
    HOURS,
    /// The hours overlap, but one of them, or what binds the two together, is only inferred.
    INFERRED,
    /// One has begun when the other begins, and its end is not announced.
    OPEN_END,
    /// The day or the hour of at least one is open, and what is known lets them overlap.
    WINDOWS
}
