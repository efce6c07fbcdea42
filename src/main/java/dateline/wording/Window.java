package dateline.wording;

import dateline.model.DateSpan;
import dateline.model.Edtf;

/// How the days of a window are said.
enum Window {
    /// One day by its date, or two with an "or": "on 16 or 17 May 2024".
    DAY,
    /// Three or more: "during 16–18 May 2024".
    DAYS,
    /// A whole month by its name: "in May 2024".
    MONTH,
    /// "in 2024".
    YEAR;

    static Window of(DateSpan span) {
        if (span.length() <= 2) {
            return DAY;
        }
        // EDTF's shortest text tells whether it is a whole month or year.
        String shortest = Edtf.formatWindow(span);
        if (shortest.startsWith("[")) {
            return DAYS;
        }
        return shortest.contains("-") ? MONTH : YEAR;
    }
}
