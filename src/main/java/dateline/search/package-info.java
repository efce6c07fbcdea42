/// Finds words in the entries and the articles of an itinerary.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
