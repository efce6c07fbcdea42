package dateline.format;

import java.time.LocalDate;

/// A text that dates are to be found in.
///
/// @param name what users call it
/// @param published the day that “today” means in it
public record DatedText(String name, LocalDate published, String text) {}
