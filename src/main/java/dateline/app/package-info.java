/// Starts the program and joins its parts.
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
