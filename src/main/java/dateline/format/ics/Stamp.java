package dateline.format.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// A day or an hour as a file gives it (RFC 5545 §3.3.4 and §3.3.5).
///
/// @param local what calendar and clock show; midnight for a day
/// @param tzid the zone's name in the file, for [Form#ZONED] only
record Stamp(LocalDateTime local, Form form, Optional<String> tzid) {

    /// What is known of the hour.
    enum Form {
        /// None: a whole day.
        DAY,
        /// In UTC.
        UTC,
        /// In a zone that the file names.
        ZONED,
        /// On the clocks of wherever one is.
        FLOATING
    }

    boolean isDay() {
        return form == Form.DAY;
    }

    LocalDate day() {
        return local.toLocalDate();
    }

    /// The same form at another time.
    Stamp at(LocalDateTime other) {
        return new Stamp(other, form, tzid);
    }
}
