package dateline.search;

/// What entries can be told apart by, in the order in which a filter offers it.
public enum Facet {
    WORDS,
    PLACE,
    CERTAINTY,
    OUTCOME,
    KIND,
    PARTICIPANT
}
