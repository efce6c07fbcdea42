package dateline.review;

/// Whether two entries collide: the three answers that honest times allow.
public enum Likelihood {
    /// Their announced hours overlap.
    CERTAIN,
    /// What is announced of their times lets them overlap.
    POSSIBLE,
    /// They cannot, or nothing binds them together.
    IMPOSSIBLE
}
