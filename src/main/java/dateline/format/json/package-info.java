/// Format 1 of the itinerary as JSON: a reader that reports every problem of a file, and a writer of its one canonical
/// form.
@NullMarked
package dateline.format.json;

import org.jspecify.annotations.NullMarked;
