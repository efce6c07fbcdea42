/// The calendar pane: the same entries as Programme, Month and Agenda, on one selection.
@NullMarked
package dateline.view.calendar;

import org.jspecify.annotations.NullMarked;
