package dateline.draft;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Lists of words as one reads them.
final class Words {
    private Words() {}

    /// The words of texts that have a space between them.
    static Set<String> of(String... texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            words.addAll(List.of(text.split(" ", -1)));
        }
        return Set.copyOf(words);
    }
}
