package dateline.format.ics;

import dateline.format.ProblemList;
import java.util.HashMap;
import java.util.Map;

/// Gives each entry of a file an id of its own, made of its UID.
final class Ids {
    private final Map<String, Integer> lines = new HashMap<>();
    /// The number that was last put behind an id.
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ProblemList problems;

    Ids(ProblemList problems) {
        this.problems = problems;
    }

    /// @param line where the event begins
    String take(String uid, int line) {
        String id = uid.isBlank() ? "line-" + line : cut(uid);
        Integer first = lines.putIfAbsent(id, line);
        if (first == null) {
            return id;
        }
        problems.warning(line, 1, "UID", "ics.uid-taken", Shown.of(id), first);
        String other;
        do {
            other = id + "#" + numbers.merge(id, 2, (number, two) -> number + 1);
        } while (lines.putIfAbsent(other, line) != null);
        return other;
    }

    /// Long ones differ at their beginning or at their end, so both are kept, and a number for what is between.
    private static String cut(String uid) {
        if (uid.length() <= IcsLimits.ID - 20) {
            return uid;
        }
        String middle = "~" + Integer.toHexString(uid.hashCode()) + "~";
        return uid.substring(0, 80) + middle + uid.substring(uid.length() - 80);
    }
}
