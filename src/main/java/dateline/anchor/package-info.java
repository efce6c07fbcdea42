/// Finds a quote in a text and says what was found: exact, moved, changed, ambiguous or lost.
@NullMarked
package dateline.anchor;

import org.jspecify.annotations.NullMarked;
