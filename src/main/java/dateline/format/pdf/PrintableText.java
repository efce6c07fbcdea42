package dateline.format.pdf;

import dateline.format.pdf.FontSet.Script;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes any text fit to be set: takes out what is no character for paper, names what no face has, and divides the rest
/// by face. Keeps account of what it had to name; so it is for one document and one thread.
final class PrintableText {

    /// Text that one family sets.
    record Run(Script script, String text) {}

    private final FontSet fonts;
    private final SortedSet<Integer> missing = new TreeSet<>();

    PrintableText(FontSet fonts) {
        this.fonts = fonts;
    }

    /// The characters that no face has and that were named instead.
    SortedSet<Integer> missing() {
        return missing;
    }

    /// The text in one string, for a title or a bookmark, which viewers set in faces of their own.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isSpace(codePoint)) {
                clean.append(' ');
            } else if (!isInvisible(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
        });
        return clean.toString();
    }

    List<Run> runs(String text) {
        String composed = Normalizer.normalize(clean(text), Normalizer.Form.NFC);
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Script script = Script.EUROPEAN;
        for (int at = 0; at < composed.length(); ) {
            int codePoint = spaceOrItself(composed.codePointAt(at));
            at += Character.charCount(composed.codePointAt(at));
            Script its = fonts.scriptOf(codePoint);
            Script face = its == Script.NONE ? Script.EUROPEAN : its;
            if (face != script) {
                add(runs, script, run);
                script = face;
            }
            append(run, codePoint, its);
        }
        add(runs, script, run);
        return runs;
    }

    /// Spaces of other widths are no loss.
    private int spaceOrItself(int codePoint) {
        boolean space = Character.getType(codePoint) == Character.SPACE_SEPARATOR;
        return space && fonts.scriptOf(codePoint) == Script.NONE ? ' ' : codePoint;
    }

    private void append(StringBuilder run, int codePoint, Script script) {
        if (script == Script.NONE) {
            missing.add(codePoint);
            run.append('[').append(name(codePoint)).append(']');
        } else {
            run.appendCodePoint(codePoint);
        }
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static void add(List<Run> runs, Script script, StringBuilder run) {
        if (!run.isEmpty()) {
            runs.add(new Run(script, run.toString()));
            run.setLength(0);
        }
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /// Controls, marks of direction and of order, halves of pairs, what Unicode says is no character, and the selectors
    /// that choose between pictures: none leaves a trace on paper, some are not even allowed in XML.
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
