package dateline.format.json;

/// How much a file may hold. Far more than any itinerary needs, and little enough that no file can exhaust the memory.
final class Limits {
    /// Objects and lists within each other.
    static final int DEPTH = 100;
    /// Characters of one number; Gson reads no longer one.
    static final int NUMBER = 1_023;
    /// In UTF-16 code units.
    static final int ID = 200;
    /// In UTF-16 code units; of a quote’s prefix and suffix too.
    static final int QUOTE = 100_000;

    static final int PLACES = 100_000;
    static final int ARTICLES = 10_000;
    static final int PARAGRAPHS = 100_000;
    static final int ENTRIES = 1_000_000;
    static final int NOTES = 100_000;
    /// Participants of one entry.
    static final int PARTICIPANTS = 10_000;
    /// Inferred values of one record.
    static final int INFERENCES = 100;
    /// Citations of one record.
    static final int CITATIONS = 1_000;
    /// Unknown properties that are kept, in the whole file.
    static final int UNKNOWN = 100_000;
    /// UTF-16 code units of articles that are searched for quotes, those searched twice counted twice.
    static final long SEARCHED = 2_000_000_000;
    /// Problems that are listed, errors and warnings each.
    static final int PROBLEMS = 1_000;

    private Limits() {}
}
