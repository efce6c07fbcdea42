package dateline.format.json;

import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Inference;
import dateline.model.Participant;
import dateline.model.When;
import dateline.model.When.Unscheduled;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// An entry in JSON.
final class EntryJson {
    private static final EnumNames<Certainty> CERTAINTIES = new EnumNames<>(Certainty.class);
    private static final Unscheduled NO_REASON = new Unscheduled("", Optional.empty());
    private static final Shape<EntryJson> SHAPE = new Shape<>(EntryJson::checkTogether)
            .required("id", (in, e) -> e.id = in.id())
            .required("title", (in, e) -> e.title = in.text().orElse(""))
            .required("when", (in, e) -> e.when = WhenJson.read(in))
            .optional("unscheduled", (in, e) -> e.unscheduled = UnscheduledJson.read(in))
            .optional("place", (in, e) -> e.place = in.sharedText())
            .optional("certainty", (in, e) -> e.certainty = CERTAINTIES.read(in).orElse(Certainty.PLANNED))
            .optional("lifecycle", (in, e) -> e.lifecycle = e.lifecycle.readStatus(in))
            .optional("previously", (in, e) -> e.lifecycle = e.lifecycle.readPreviously(in))
            .optional("participants", (in, e) -> e.readParticipants(in))
            .optional("notes", (in, e) -> e.notes = in.text())
            .optional("inferred", (in, e) -> e.inferences = InferenceJson.readList(in))
            .optional("citations", (in, e) -> e.citations = CitationJson.readList(in))
            // What was in a file of another format and has no place here.
            .optional("icalendar", (in, e) -> in.keep())
            .optional("jsonld", (in, e) -> in.keep());

    private String id = "";
    private String title = "";
    private WhenJson when = WhenJson.Known.NONE;
    private Unscheduled unscheduled = NO_REASON;
    private Optional<String> place = Optional.empty();
    private Certainty certainty = Certainty.PLANNED;
    private LifecycleJson lifecycle = LifecycleJson.NONE;
    private List<Participant> participants = List.of();
    private Optional<String> notes = Optional.empty();
    private List<Inference> inferences = List.of();
    private List<Citation> citations = List.of();
    private Extras extras = Extras.NONE;

    static EntryJson read(Cursor in) throws IOException {
        EntryJson entry = new EntryJson();
        entry.extras = in.record(SHAPE, entry);
        return entry;
    }

    Optional<String> place() {
        return place;
    }

    /// Whether it has an hour that names no zone.
    boolean needsZone() {
        return when instanceof WhenJson.Hours || lifecycle.previously() instanceof WhenJson.Hours;
    }

    /// @param path to this entry
    /// @param zone of an hour that names none
    Entry entry(ValuePath path, Optional<ZoneId> zone, Problems problems) {
        Optional<When> before = lifecycle.previously().when(path.property("previously"), zone, problems);
        return new Entry(
                id,
                title,
                when.when(path.property("when"), zone, problems).orElse(unscheduled),
                place,
                certainty,
                lifecycle.lifecycle(before),
                participants,
                notes,
                inferences,
                citations,
                extras);
    }

    private void readParticipants(Cursor in) throws IOException {
        participants = new ArrayList<>(2);
        in.list(Limits.PARTICIPANTS, () -> participants.add(ParticipantJson.read(in)));
    }

    private static void checkTogether(Cursor in, EntryJson entry, Predicate<String> has) {
        boolean isNull = entry.when instanceof WhenJson.Null;
        if (isNull && !has.test("unscheduled")) {
            in.errorOfHolder("when.reason-missing");
        } else if (!isNull && has.test("when") && has.test("unscheduled")) {
            in.errorOfProperty("unscheduled", "when.reason-not-null");
        }
        entry.lifecycle.checkTogether(in, has);
    }

    static void write(Output out, Entry entry) throws IOException {
        out.beginRecord(entry.extras());
        out.text("id", entry.id());
        out.text("title", entry.title());
        WhenJson.write(out, "when", entry.when());
        if (entry.when() instanceof Unscheduled reason) {
            UnscheduledJson.write(out, reason);
        }
        out.text("place", entry.place());
        if (entry.certainty() != Certainty.PLANNED) {
            out.text("certainty", CERTAINTIES.nameOf(entry.certainty()));
        }
        LifecycleJson.write(out, entry.lifecycle());
        out.list("participants", entry.participants(), ParticipantJson::write);
        out.text("notes", entry.notes());
        InferenceJson.writeList(out, entry.inferences());
        out.list("citations", entry.citations(), CitationJson::write);
        out.end();
    }
}
