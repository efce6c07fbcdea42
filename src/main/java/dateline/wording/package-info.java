/// The words for time, place and certainty, in the reader's language: the one place that window, briefing and command
/// line take them from.
@NullMarked
package dateline.wording;

import org.jspecify.annotations.NullMarked;
