package dateline.edit;

import dateline.model.Entry;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes two entries of one.
final class EntrySplit {
    /// What stands between two things that one title names.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|,)?\\s+(?:and|as well as|и|а также)\\s+|\\s*;\\s*|\\s*[，；、]\\s*|和");

    private EntrySplit() {}

    /// Two titles: the parts of one that names two things, or twice the same.
    static List<String> titles(String title) {
        Matcher between = BETWEEN.matcher(title);
        if (between.find() && between.start() > 0 && between.end() < title.length()) {
            String second = title.substring(between.end());
            return List.of(title.substring(0, between.start()), capital(second));
        }
        return List.of(title, title);
    }

    static Entry renamed(Entry entry, String id, String title) {
        return new Entry(
                id,
                title,
                entry.when(),
                entry.place(),
                entry.certainty(),
                entry.lifecycle(),
                entry.participants(),
                entry.notes(),
                entry.inferences(),
                entry.citations(),
                entry.extras());
    }

    private static String capital(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
