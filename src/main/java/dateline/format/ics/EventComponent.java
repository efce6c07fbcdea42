package dateline.format.ics;

import dateline.format.json.JsonParts;
import dateline.model.Entry;
import dateline.model.Participant;
import dateline.model.When.Unscheduled;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entry as a component: VEVENT, or VTODO where no day is known. An event must have a date (RFC 5545 §3.6.1); a
/// VTODO need not, and stands in other programs' lists of what has no date yet.
final class EventComponent {
    /// The type of the entry's JSON.
    static final String JSON_TYPE = "application/vnd.dateline.entry-1+json";

    /// What the entry says, or the export as a whole.
    private static final Set<String> OWN = Set.of(
            "UID",
            "DTSTAMP",
            "SEQUENCE",
            "CREATED",
            "LAST-MODIFIED",
            "DTSTART",
            "DTEND",
            "DUE",
            "DURATION",
            "RECURRENCE-ID",
            "RRULE",
            "RDATE",
            "EXRULE",
            "EXDATE",
            "SUMMARY",
            "DESCRIPTION",
            "STATUS",
            "LOCATION",
            "GEO",
            "ORGANIZER",
            "ATTENDEE",
            "REQUEST-STATUS",
            "BEGIN",
            "END");

    private final Revision revision;
    private final EventWords words;
    private final Locations locations;

    EventComponent(Revision revision, EventWords words, Locations locations) {
        this.revision = revision;
        this.words = words;
        this.locations = locations;
    }

    void write(ContentLines out, Entry entry) throws IOException {
        boolean hasDay = !(entry.when() instanceof Unscheduled);
        String component = hasDay ? "VEVENT" : "VTODO";
        out.begin(component);
        out.line("UID", revision.uid("entry", entry.id()));
        out.line("DTSTAMP", revision.stamp());
        out.line("SEQUENCE", Long.toString(revision.sequence(entry.lifecycle())));
        Timing.write(out, entry.when());
        out.text("SUMMARY", words.summary(entry));
        out.text("DESCRIPTION", words.description(entry));
        writeStatus(out, entry, hasDay);
        locations.writeProperties(out, entry);
        Optional<URI> url = words.url(entry);
        if (url.isPresent()) {
            out.line("URL", url.get().toASCIIString());
        }
        KeptLines kept = KeptLines.of(entry.extras());
        kept.writeProperties(out, name -> isFree(name, entry, hasDay, url.isPresent()));
        out.text("STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=" + JSON_TYPE, JsonParts.entry(entry));
        locations.writeComponent(out, entry);
        writeParticipants(out, entry);
        kept.writeComponents(out, name -> switch (name) {
            case "VLOCATION" -> entry.place().isEmpty();
            case "VALARM" -> hasDay; // it is so long before something (RFC 5545 §3.8.6.3)
            default -> true;
        });
        out.end(component);
    }

    /// Whether the entry leaves it to a line that was kept.
    private static boolean isFree(String property, Entry entry, boolean isEvent, boolean hasUrl) {
        return switch (property) {
            case "URL" -> !hasUrl;
            case "TRANSP" -> isEvent && !EventStatus.isTransparent(entry);
            case "COMPLETED", "PERCENT-COMPLETE" -> !isEvent;
            default -> !OWN.contains(property);
        };
    }

    /// A VTODO has other values of STATUS, of which only the cancelled is one of ours, and no TRANSP.
    private static void writeStatus(ContentLines out, Entry entry, boolean isEvent) throws IOException {
        Optional<EventStatus> status = EventStatus.of(entry).filter(s -> isEvent || s == EventStatus.CANCELLED);
        if (status.isPresent()) {
            out.line("STATUS", status.get().name());
        }
        if (isEvent && EventStatus.isTransparent(entry)) {
            out.line("TRANSP", "TRANSPARENT");
        }
    }

    /// As PARTICIPANT (RFC 9073 §7.1) and not as ATTENDEE, which needs an address and would be sent invitations.
    private void writeParticipants(ContentLines out, Entry entry) throws IOException {
        List<Participant> participants = entry.participants();
        for (int i = 0; i < participants.size(); i++) {
            out.begin("PARTICIPANT");
            out.line("UID", revision.uid("participant", i + "/" + entry.id()));
            out.line("PARTICIPANT-TYPE", "ACTIVE");
            out.text("SUMMARY", participants.get(i).name());
            if (participants.get(i).role().isPresent()) {
                out.text("DESCRIPTION", participants.get(i).role().get());
            }
            out.end("PARTICIPANT");
        }
    }
}
