package dateline.timex;

import java.util.List;
import java.util.Map;

/// A pattern and what it means.
///
/// @param line where it stands in its file
/// @param constants what is so whatever the pattern takes
/// @param before conditions on the token before
/// @param after conditions on the token after
record Rule(Kind kind, int line, Map<Field, String> constants, List<Guard> before, Node pattern, List<Guard> after) {

    enum Kind {
        DATE,
        TIME,
        DURATION,
        SET,
        /// No temporal expression, although it looks like one.
        NONE,
        /// What stands before a connector and takes the rest from the expression after it: “16” in “16 and 17 May”.
        HEAD,
        /// What stands after a connector and takes the rest from the expression before it: “17” in “May 16 and 17”.
        TAIL
    }
}
