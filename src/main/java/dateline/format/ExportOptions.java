package dateline.format;

import dateline.model.ZoneView;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How an export is to look. A format that has no use for an option does without.
///
/// @param locale the language of the words that Dateline adds, and of dates
/// @param zone in which zone hours are shown
/// @param parts of a briefing, at least one
/// @param withData whether a briefing carries its itinerary as files
public record ExportOptions(Paper paper, Locale locale, ZoneView zone, Set<Part> parts, boolean withData) {

    /// Paper sizes.
    public enum Paper {
        /// ISO 216, 210 mm × 297 mm.
        A4,
        /// ANSI A, 8.5 in × 11 in.
        LETTER
    }

    /// What can be left out of a briefing, in the order in which it stands there.
    public enum Part {
        /// The programme at a glance and the months.
        CALENDAR,
        /// How to read the signs.
        LEGEND,
        /// Every entry with its evidence, day by day.
        PROGRAMME,
        /// The articles, cited passages marked.
        ARTICLES,
        BACKGROUND,
        /// Not yet known: the questions to ask.
        QUESTIONS
    }

    public ExportOptions {
        // Throws where there is none. In the enum's order, so that two exports are alike to the byte.
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /// The whole, with its data.
    public ExportOptions(Paper paper, Locale locale, ZoneView zone) {
        this(paper, locale, zone, EnumSet.allOf(Part.class), true);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
