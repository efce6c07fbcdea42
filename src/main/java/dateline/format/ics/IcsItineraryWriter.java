package dateline.format.ics;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.format.json.JsonParts;
import dateline.model.Itinerary;
import dateline.wording.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// Writes iCalendar (RFC 5545 with 7986 and 9073) that any calendar program reads and that claims no more than the
/// itinerary: what has no hour gets none. The itinerary itself goes along as JSON, each entry in its event and the rest
/// in the calendar, so that reading the file gives back an equal one. Thread-safe.
public final class IcsItineraryWriter implements ItineraryWriter {
    /// The type of the JSON of all but the entries.
    static final String JSON_TYPE = "application/vnd.dateline.itinerary-1+json";

    private static final String PRODUCT = "-//Dateline//Itinerary 1//EN";
    /// Of a calendar: said by the itinerary or the program, or of use only in a message (METHOD).
    private static final Set<String> OWN = Set.of(
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            "UID",
            "LAST-MODIFIED",
            "NAME",
            "DESCRIPTION",
            "X-WR-CALNAME",
            "X-WR-CALDESC",
            "X-WR-TIMEZONE",
            "BEGIN",
            "END");

    private static final int STRIDE = 1_000;

    /// @param options locale and zone are those of the words in SUMMARY and DESCRIPTION
    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        ContentLines lines = new ContentLines(buffered);
        Revision revision = Revision.of(itinerary);
        lines.begin("VCALENDAR");
        writeProperties(lines, itinerary, revision);
        new TimeZones(itinerary.entries()).write(lines);
        writeEntries(lines, itinerary, options, revision, progress);
        lines.end("VCALENDAR");
        buffered.flush();
        return ExportReport.CLEAN;
    }

    private static void writeProperties(ContentLines out, Itinerary itinerary, Revision revision) throws IOException {
        out.line("VERSION", "2.0");
        out.line("PRODID", PRODUCT);
        out.line("UID", revision.uid("itinerary", itinerary.id()));
        out.line("LAST-MODIFIED", revision.stamp());
        out.text("NAME", itinerary.title());
        out.text("X-WR-CALNAME", itinerary.title()); // what most programs look for instead
        if (itinerary.source().isPresent()) {
            out.text("DESCRIPTION", itinerary.source().get());
        }
        KeptLines.of(itinerary.extras()).writeProperties(out, name -> !OWN.contains(name));
        out.text("STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=" + JSON_TYPE, JsonParts.head(itinerary));
    }

    private static void writeEntries(
            ContentLines out, Itinerary itinerary, ExportOptions options, Revision revision, Progress progress)
            throws IOException {
        Wording wording = new Wording(options.locale(), options.zone());
        EventComponent component = new EventComponent(
                revision, new EventWords(itinerary, options), new Locations(itinerary, wording, revision));
        int length = itinerary.entries().size();
        for (int i = 0; i < length; i++) {
            component.write(out, itinerary.entries().get(i));
            if ((i + 1) % STRIDE == 0 || i + 1 == length) {
                progress.step((i + 1.0) / length);
            }
        }
    }
}
