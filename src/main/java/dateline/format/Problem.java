package dateline.format;

import dateline.wording.Texts;
import java.util.List;
import java.util.Locale;

/// Something wrong with a file, and where.
///
/// @param file the file's name as the user gave it
/// @param line from 1
/// @param column from 1, in UTF-16 code units
/// @param path where it is in the document's own terms, a JSONPath such as `$.entries[3].when`; may be empty
/// @param key the sentence's key in `resources/i18n/problems.properties`
/// @param arguments what fills the sentence's placeholders
public record Problem(
        Severity severity, String file, int line, int column, String path, String key, List<Object> arguments) {

    /// What a problem means for the file.
    public enum Severity {
        /// The file is not as the format says. It is not opened, unless [ReadResult] holds an itinerary all the same.
        ERROR,
        /// Nothing is lost, but it is worth a look.
        WARNING
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// One sentence that says what is wrong and what was expected.
    public String sentence(Locale locale) {
        return Texts.of("problems", locale).get(key, arguments.toArray());
    }

    /// `FILE:LINE:COLUMN: severity: sentence`, as compilers write it.
    public String toLine(Locale locale) {
        Texts texts = Texts.of("problems", locale);
        return file + ":" + line + ":" + column + ": " + texts.of("severity", severity) + ": " + sentence(locale)
                + (path.isEmpty() ? "" : " (" + path + ")");
    }
}
