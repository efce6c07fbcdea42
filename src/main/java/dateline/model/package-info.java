/// The itinerary: immutable data that knows no toolkit, no file and no other package of this program.
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
