/// The places of the itinerary on a map of the world, and as a list.
@NullMarked
package dateline.view.map;

import org.jspecify.annotations.NullMarked;
