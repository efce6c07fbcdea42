package dateline.timex;

/// TIMEX3's attribute `mod` (TimeML 1.2.1 §2.3): what the value alone does not say.
public enum Mod {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    /// “Early”, “the beginning of”.
    START,
    MID,
    /// “Late”, “the end of”.
    END,
    APPROX
}
