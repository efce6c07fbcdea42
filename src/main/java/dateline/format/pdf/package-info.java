/// The briefing on paper: an itinerary as a tagged, archival PDF, composed as HTML of our own and laid out by
/// openhtmltopdf on PDFBox. It carries the itinerary, which is read from it again.
@NullMarked
package dateline.format.pdf;

import org.jspecify.annotations.NullMarked;
