/// The calendar as one picture: what is drawn where, and as SVG.
@NullMarked
package dateline.format.picture;

import org.jspecify.annotations.NullMarked;
