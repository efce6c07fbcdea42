package dateline.draft;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes identifiers of titles, none twice: “State visit” is `state-visit`, the next one `state-visit-2`.
public final class Identifiers {
    private static final int LONGEST = 48;

    /// How many there are of each.
    private final Map<String, Integer> taken = new HashMap<>();

    Identifiers() {
        this(List.of());
    }

    /// @param taken those that others have already
    public Identifiers(Collection<String> taken) {
        taken.forEach(id -> this.taken.put(id, 1));
    }

    public String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = shortened(plain).replaceAll("^-+|-+$", "");
        String base = cut.isEmpty() ? "entry" : cut;
        String id = base;
        while (taken.containsKey(id)) {
            id = base + "-" + taken.merge(base, 1, Integer::sum);
        }
        taken.put(id, 1);
        return id;
    }

    /// Of whole words, as long as the first is not too long by itself.
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
