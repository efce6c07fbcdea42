package dateline.draft;

import dateline.timex.Timex;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An hour of which the text itself says that it is not exact: “around 1.15 p.m.”.
final class RoughHour {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:around|about|approximately|roughly|circa|около|примерно|приблизительно|ориентировочно)\\s+"
                    + "|(?:大约|大概|约)\\s*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AFTER = Pattern.compile("^\\s*(?:左右|前后|or so\\b)");
    private static final int LONGEST = 20;

    private RoughHour() {}

    /// The hour with the words that say so; empty where none do.
    static Optional<String> in(String text, Timex hour) {
        int from = Math.max(0, hour.start() - LONGEST);
        int to = Math.min(text.length(), hour.end() + LONGEST);
        Matcher before = BEFORE.matcher(text.substring(from, hour.start()));
        Matcher after = AFTER.matcher(text.substring(hour.end(), to));
        int start = before.find() ? from + before.start() : hour.start();
        int end = after.find() ? hour.end() + after.end() : hour.end();
        return end - start > hour.end() - hour.start() ? Optional.of(text.substring(start, end)) : Optional.empty();
    }
}
