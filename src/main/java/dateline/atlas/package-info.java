/// Land, borders and the journey of an itinerary over them, as numbers: what a map needs before it is drawn.
@NullMarked
package dateline.atlas;

import org.jspecify.annotations.NullMarked;
