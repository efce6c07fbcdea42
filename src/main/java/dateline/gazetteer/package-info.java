/// Finds the places that a text names: their coordinates and zones, from GeoNames.
@NullMarked
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
