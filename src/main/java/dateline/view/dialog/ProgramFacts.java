package dateline.view.dialog;

import java.nio.file.Path;
import java.util.List;

/// What the program says of itself.
///
/// @param version of the program
/// @param parts what it is made of and passes on, with each part's licence
/// @param crashLog where reports of what went wrong are kept, once something did
public record ProgramFacts(String version, List<Part> parts, Path crashLog) {

    public ProgramFacts {
        parts = List.copyOf(parts);
    }

    /// A library, a font or a file of data that others made.
    ///
    /// @param origin its version, or where it is from
    public record Part(String name, String origin, String licence, String purpose) {}
}
