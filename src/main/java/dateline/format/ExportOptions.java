package dateline.format;

import dateline.model.ZoneView;
import java.util.Locale;

/// How an export is to look. A format that has no use for an option does without.
///
/// @param locale the language of the words that Dateline adds, and of dates
/// @param zone in which zone hours are shown
public record ExportOptions(Paper paper, Locale locale, ZoneView zone) {

    /// Paper sizes.
    public enum Paper {
        /// ISO 216, 210 mm × 297 mm.
        A4,
        /// ANSI A, 8.5 in × 11 in.
        LETTER
    }
}
