/// What an itinerary is made and changed with: the form for an article, the review of its draft, the form for an entry.
@NullMarked
package dateline.view.edit;

import org.jspecify.annotations.NullMarked;
