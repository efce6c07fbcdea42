package dateline.wording;

import java.util.ArrayList;
import java.util.List;

/// A pattern of [java.text.MessageFormat] that has been taken apart once: most of our texts are words with gaps for
/// other
/// words, and a calendar says thousands of them a second. Thread-safe.
///
/// @param parts the words before, between and after the gaps
/// @param gaps the number of the argument in each gap
/// @param plain whether it is only that, without plurals or formats
record Phrase(List<String> parts, List<Integer> gaps, boolean plain) {
    private static final Phrase OTHER = new Phrase(List.of(), List.of(), false);

    Phrase {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    static Phrase of(String pattern) {
        List<String> parts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 == pattern.length() || pattern.charAt(i + 1) != '\'') {
                    return OTHER; // quotes more than an apostrophe
                }
                i++;
            } else if (c == '{') {
                boolean number = i + 2 < pattern.length()
                        && Character.isDigit(pattern.charAt(i + 1))
                        && pattern.charAt(i + 2) == '}';
                if (!number) {
                    return OTHER;
                }
                gaps.add(pattern.charAt(i + 1) - '0');
                parts.add(words.toString());
                words.setLength(0);
                i += 2;
                continue;
            }
            words.append(c);
        }
        parts.add(words.toString());
        return new Phrase(parts, gaps, true);
    }

    /// Whether the phrase can be filled with these as they are: numbers are written as the locale has them.
    boolean fits(Object... arguments) {
        for (int gap : gaps) {
            if (gap >= arguments.length || !(arguments[gap] instanceof String)) {
                return false;
            }
        }
        return plain;
    }

    String fill(Object... arguments) {
        if (gaps.isEmpty()) {
            return parts.getFirst();
        }
        StringBuilder text = new StringBuilder(parts.getFirst());
        for (int i = 0; i < gaps.size(); i++) {
            text.append(arguments[gaps.get(i)]).append(parts.get(i + 1));
        }
        return text.toString();
    }
}
