package dateline.format.picture;

import java.util.ArrayList;
import java.util.List;

/// How wide text is, to break it into lines. Stateless and thread-safe.
public final class Letters {
    private static final int FIRST_HAN = 0x2E80;
    private static final double HAN = 1;
    /// Of letters that our faces have not, and somebody else's may.
    private static final double OTHER = 0.75;

    /// Only who writes a picture reads the faces.
    private static final class Faces {
        static final Face REGULAR = Face.read("SourceSans3-Regular.ttf");
        static final Face BOLD = Face.read("SourceSans3-SemiBold.ttf");
    }

    private Letters() {}

    /// In pixels, in the faces that the picture asks for.
    public static double width(String text, double size, boolean isBold) {
        return size * text.codePoints().mapToDouble(c -> width(c, isBold)).sum();
    }

    private static double width(int letter, boolean isBold) {
        if (letter >= FIRST_HAN) {
            return HAN;
        }
        return (isBold ? Faces.BOLD : Faces.REGULAR).width(letter, OTHER);
    }

    /// The text in lines; what has no room ends in an ellipsis.
    static List<String> wrap(String text, double size, boolean isBold, double room, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < mostLines) {
            int end = fitting(rest, size, isBold, room);
            boolean isLast = lines.size() == mostLines - 1;
            if (end < rest.length() && isLast) {
                lines.add(rest.substring(0, fitting(rest, size, isBold, room - size))
                                .strip() + "…");
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// How much of the text fits: up to a space where there is one, never half a character, and at least one.
    private static int fitting(String text, double size, boolean isBold, double room) {
        double used = 0;
        int at = 0;
        int space = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            used += size * width(letter, isBold);
            if (used > room && at > 0) {
                return space > 0 ? space : at;
            }
            at += Character.charCount(letter);
            space = letter == ' ' || letter >= FIRST_HAN ? at : space;
        }
        return at;
    }
}
