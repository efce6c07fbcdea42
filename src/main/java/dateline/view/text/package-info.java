/// Words that have less room than they need, and how they are read all the same.
@NullMarked
package dateline.view.text;

import org.jspecify.annotations.NullMarked;
