/// Days, lanes and rows: which entry stands where in a calendar, worked out without a toolkit, the same for the window
/// and for paper.
@NullMarked
package dateline.grid;

import org.jspecify.annotations.NullMarked;
