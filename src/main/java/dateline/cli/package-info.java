/// The command line: the same work as the window's, without a window.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
