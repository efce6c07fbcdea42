package dateline.format.ics;

import dateline.model.DateSpan;
import dateline.model.When;
import dateline.model.When.OneOf;
import dateline.model.When.Throughout;
import dateline.model.When.Timed;
import dateline.model.When.Unscheduled;
import dateline.model.When.Within;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// DTSTART and DTEND of an event (RFC 5545 §3.8.2). Hours are written only where hours are known; what has days is
/// written as days.
final class Timing {

    private Timing() {}

    static void write(ContentLines out, When when) throws IOException {
        switch (when) {
            case Timed t -> writeHours(out, t);
            case Throughout t -> writeDays(out, t.span());
            case Within w -> writeDays(out, w.span());
            // From the first day to the last. A date for each day (RDATE) would say that it takes place on all of them.
            case OneOf o ->
                writeDays(out, new DateSpan(o.days().getFirst(), o.days().getLast()));
            case Unscheduled u -> {}
        }
    }

    private static void writeHours(ContentLines out, Timed timed) throws IOException {
        writeHour(out, "DTSTART", timed.start());
        // No end is invented where none is known, and an event of no length has none (§3.6.1).
        if (timed.end().isPresent() && isSecondsAfter(timed.end().get(), timed.start())) {
            writeHour(out, "DTEND", timed.end().get());
        }
    }

    private static boolean isSecondsAfter(ZonedDateTime end, ZonedDateTime start) {
        return end.truncatedTo(ChronoUnit.SECONDS).isAfter(start.truncatedTo(ChronoUnit.SECONDS));
    }

    private static void writeHour(ContentLines out, String name, ZonedDateTime time) throws IOException {
        var zone = Stamps.zone(time);
        if (zone.isPresent()) {
            out.line(name + ";TZID=" + zone.get().getId(), Stamps.local(time.toLocalDateTime()));
        } else {
            out.line(name, Stamps.utc(time));
        }
    }

    private static void writeDays(ContentLines out, DateSpan span) throws IOException {
        out.line("DTSTART;VALUE=DATE", Stamps.date(span.first()));
        LocalDate end = span.last().plusDays(1);
        if (end.getYear() > 9999) {
            out.line("DURATION", "P" + span.length() + "D"); // there is no such date in the format
        } else {
            out.line("DTEND;VALUE=DATE", Stamps.date(end));
        }
    }
}
