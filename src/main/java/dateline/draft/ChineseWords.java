package dateline.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words in `resources/draft/zh-verbs.txt`.
final class ChineseWords {
    private static final int LONGEST = 6;

    private final Map<String, VerbClass> verbs = new HashMap<>();
    private final Set<String> nouns;
    private final List<String> events;
    private final List<String> lasting;

    ChineseWords() {
        VerbList list = new VerbList("/draft/zh-verbs.txt");
        for (VerbClass kind : VerbClass.values()) {
            list.of(kind.name()).forEach(verb -> verbs.put(verb, kind));
        }
        nouns = Set.copyOf(list.of("NOUN"));
        events = list.of("EVENT");
        lasting = list.of("LASTING");
    }

    /// A verb and where it stands.
    record Verb(int from, int to, String word, VerbClass kind) {}

    /// The first verb from here on that is not a part of a noun.
    Optional<Verb> first(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            for (int length = Math.min(LONGEST, text.length() - i); length > 0; length--) {
                String word = text.substring(i, i + length);
                if (nouns.contains(word)) {
                    i += length - 1;
                    break;
                }
                VerbClass kind = verbs.get(word);
                boolean describes = i + length < text.length() && text.charAt(i + length) == '的';
                if (kind != null && !describes) {
                    return Optional.of(new Verb(i, i + length, word, kind));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the phrase is of something that takes place: its last word says what it is.
    boolean isEvent(String phrase) {
        return events.stream().anyMatch(phrase::endsWith);
    }

    /// Whether it takes days.
    boolean isLasting(String phrase) {
        return lasting.stream().anyMatch(phrase::endsWith);
    }
}
