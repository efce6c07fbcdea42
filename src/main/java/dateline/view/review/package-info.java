/// What a careful reader asks of the programme, as lists that lead to the entries.
@NullMarked
package dateline.view.review;

import org.jspecify.annotations.NullMarked;
