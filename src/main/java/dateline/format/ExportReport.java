package dateline.format;

import java.util.List;

/// What the user should know of an export that succeeded.
///
/// @param notices sentences in the language of the export's options, such as which characters no font has
public record ExportReport(List<String> notices) {

    public static final ExportReport CLEAN = new ExportReport(List.of());

    public ExportReport {
        notices = List.copyOf(notices);
    }
}
