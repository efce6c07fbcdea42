package dateline.format.picture;

import java.util.ArrayList;
import java.util.List;

/// How wide text is at most, to break it into lines: whoever shows the picture may have wider letters than ours.
/// Stateless and thread-safe.
public final class Letters {
    private static final String NARROW = "iljtfr.,:;'’|!()[] ";
    private static final String WIDE = "mwMW%@—…";
    private static final int FIRST_HAN = 0x2E80;

    private Letters() {}

    /// In pixels.
    public static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Letters::width).sum();
    }

    private static double width(int letter) {
        if (letter >= FIRST_HAN) {
            return 1.05;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.38;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.98;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.63;
    }

    /// The text in lines; what has no room ends in an ellipsis.
    static List<String> wrap(String text, double size, double room, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < mostLines) {
            int end = fitting(rest, size, room);
            boolean isLast = lines.size() == mostLines - 1;
            if (end < rest.length() && isLast) {
                lines.add(rest.substring(0, fitting(rest, size, room - size)).strip() + "…");
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// How much of the text fits: up to a space where there is one, never half a character, and at least one.
    private static int fitting(String text, double size, double room) {
        double used = 0;
        int at = 0;
        int space = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            used += size * width(letter);
            if (used > room && at > 0) {
                return space > 0 ? space : at;
            }
            at += Character.charCount(letter);
            space = letter == ' ' || letter >= FIRST_HAN ? at : space;
        }
        return at;
    }
}
