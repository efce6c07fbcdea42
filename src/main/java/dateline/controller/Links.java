package dateline.controller;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Which links are opened at all, whatever a file says: pages and mail. Stateless and thread-safe.
final class Links {
    private static final Set<String> SCHEMES = Set.copyOf(Arrays.asList("http", "https", "mailto"));

    private Links() {}

    static boolean mayBeOpened(URI target) {
        return target.getScheme() != null && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
    }
}
