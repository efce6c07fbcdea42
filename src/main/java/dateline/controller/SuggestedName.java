package dateline.controller;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a file that is suggested for an itinerary: its title's words, joined by hyphens, as many as go into a
/// name of ordinary length. Stateless and thread-safe.
final class SuggestedName {
    /// Longer ones are cut in file lists.
    private static final int LONGEST = 60;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’]");

    private SuggestedName() {}

    /// @param other the name where the title has no words
    static String of(String title, String other) {
        StringBuilder name = new StringBuilder();
        String plain = INSIDE_WORDS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String word : BETWEEN_WORDS.split(plain, -1)) {
            if (!word.isEmpty() && (name.isEmpty() || name.length() + 1 + word.length() <= LONGEST)) {
                name.append(name.isEmpty() ? "" : "-").append(word);
            } else if (!word.isEmpty()) {
                break;
            }
        }
        if (name.length() > LONGEST) { // a language that has no spaces between words
            name.setLength(name.offsetByCodePoints(0, name.codePointCount(0, LONGEST)));
        }
        return name.isEmpty() ? other : name.toString();
    }
}
