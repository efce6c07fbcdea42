package dateline.cli;

import dateline.format.AnnotatedText.Annotation;
import dateline.timex.Timex;
import java.util.List;

/// Counts in Unicode characters what was found in UTF-16 code units, in one pass over the text.
final class CodePoints {
    private final String text;
    private int unit;
    private int characters;

    CodePoints(String text) {
        this.text = text;
    }

    /// @param found in the order of the text, none overlapping another
    List<Annotation> annotations(List<Timex> found) {
        return found.stream().map(this::annotation).toList();
    }

    private Annotation annotation(Timex timex) {
        int start = count(timex.start());
        int end = count(timex.end());
        return new Annotation(start, end, timex.text(), timex.type().name(), timex.value());
    }

    private int count(int to) {
        characters += text.codePointCount(unit, to);
        unit = to;
        return characters;
    }
}
