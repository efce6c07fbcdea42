package dateline.edit;

/// What the reviewer says of a proposed entry.
public enum Decision {
    UNDECIDED,
    ACCEPTED,
    DROPPED
}
