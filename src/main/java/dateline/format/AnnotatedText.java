package dateline.format;

import java.util.List;

/// What was found in a text.
///
/// @param name the text's
public record AnnotatedText(String name, List<Annotation> annotations) {

    public AnnotatedText {
        annotations = List.copyOf(annotations);
    }

    /// A temporal expression (TIMEX3, TimeML 1.2.1 §2.3).
    ///
    /// @param start where it begins, in Unicode characters (not in UTF-16 code units)
    /// @param end exclusive
    public record Annotation(int start, int end, String text, String type, String value) {}
}
