/// JSCalendar (RFC 8984), read as the iCalendar components that its events stand for.
@NullMarked
package dateline.format.jscalendar;

import org.jspecify.annotations.NullMarked;
