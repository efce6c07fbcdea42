package dateline.timex;

/// A place in a list or an interval whose members are expressions of their own.
///
/// @param number the same for all members, different for other groups of the same text
public record Group(int number, Kind kind, Role role) {

    public enum Kind {
        /// “May 16 and 17”: on each.
        LIST,
        /// “May 16 or 17”: on one of them.
        ALTERNATIVES,
        /// “From May 17 to 21”: all from the begin to the end, both included.
        INTERVAL
    }

    public enum Role {
        MEMBER,
        BEGIN,
        END
    }
}
