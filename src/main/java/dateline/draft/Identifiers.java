package dateline.draft;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes identifiers of titles, none twice: “State visit” is `state-visit`, the next one `state-visit-2`.
public final class Identifiers {
    private static final int LONGEST = 48;

    private final Set<String> taken;

    Identifiers() {
        this(Set.of());
    }

    /// @param taken those that others have already
    public Identifiers(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        String base = cut.isEmpty() ? "entry" : cut;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
