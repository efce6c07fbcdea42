/// Work in progress as immutable states: the review of a draft, the changes of an itinerary, what was typed for an
/// entry.
@NullMarked
package dateline.edit;

import org.jspecify.annotations.NullMarked;
