package dateline.view.dialog;

import java.util.List;

/// What is wrong with a file, for people.
///
/// @param heading one sentence on the whole
/// @param text the file's text, to show the lines in; empty where it is no text
/// @param offerOpening whether the file can be opened all the same
public record ProblemReport(String heading, String file, List<Row> rows, List<String> text, boolean offerOpening) {

    /// One problem.
    ///
    /// @param line from 1
    /// @param column from 1, in UTF-16 code units
    public record Row(boolean isError, String severity, int line, int column, String sentence) {}

    public ProblemReport {
        rows = List.copyOf(rows);
        text = List.copyOf(text);
    }
}
