package dateline.timex;

/// Which way from the day of publication a sentence looks.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
