/// Finds words in the entries and the articles of an itinerary, and the entries that a filter lets be seen.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
