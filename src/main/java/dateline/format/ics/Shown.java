package dateline.format.ics;

import java.util.regex.Pattern;

/// So much of a file's text as a sentence about it has room for. Stateless and thread-safe.
final class Shown {
    private static final int MOST = 60;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cntrl}+");

    private Shown() {}

    static String of(String text) {
        String visible = INVISIBLE
                .matcher(text.length() > 2 * MOST ? text.substring(0, 2 * MOST) : text)
                .replaceAll(" ");
        if (visible.length() <= MOST) {
            return visible;
        }
        int end = Character.isHighSurrogate(visible.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return visible.substring(0, end) + "…";
    }
}
