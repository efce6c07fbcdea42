/// iCalendar (RFC 5545, 7986, 9073): a writer that claims no more than the itinerary does, and a reader that keeps what
/// it finds.
@NullMarked
package dateline.format.ics;

import org.jspecify.annotations.NullMarked;
