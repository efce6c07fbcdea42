/// The contract of reading and writing itineraries: problems with line and column, progress, files that are whole or
/// not there.
@NullMarked
package dateline.format;

import org.jspecify.annotations.NullMarked;
