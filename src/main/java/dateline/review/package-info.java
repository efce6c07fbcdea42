/// What a careful reader asks of a programme: what its sources leave open, and what in it collides.
@NullMarked
package dateline.review;

import org.jspecify.annotations.NullMarked;
