/// The signs for kinds of time and for certainty: shapes that can be told apart without colour, the same in every view.
@NullMarked
package dateline.view.sign;

import org.jspecify.annotations.NullMarked;
