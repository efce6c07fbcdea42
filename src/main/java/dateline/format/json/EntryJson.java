package dateline.format.json;

import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Inference;
import dateline.model.Participant;
import dateline.model.When;
import dateline.model.When.Unscheduled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// An entry in JSON. What it refers to can be checked only when the whole document is read.
final class EntryJson {
    private static final EnumNames<Certainty> CERTAINTIES = new EnumNames<>(Certainty.class);
    private static final Shape<EntryJson> SHAPE = new Shape<EntryJson>(EntryJson::checkTogether)
            .required("id", (in, e) -> e.id = in.id())
            .required("title", (in, e) -> e.title = in.text().orElse(""))
            .required("when", (in, e) -> e.when = WhenJson.read(in))
            .optional("unscheduled", (in, e) -> e.unscheduled = Optional.of(UnscheduledJson.read(in)))
            .optional("place", (in, e) -> e.place = in.sharedText())
            .optional("certainty", (in, e) -> e.certainty = CERTAINTIES.read(in).orElse(Certainty.PLANNED))
            .optional("lifecycle", (in, e) -> e.lifecycle.readStatus(in))
            .optional("previously", (in, e) -> e.lifecycle.readPreviously(in))
            .optional("participants", (in, e) -> e.readParticipants(in))
            .optional("notes", (in, e) -> e.notes = in.text())
            .optional("inferred", (in, e) -> e.inferences = InferenceJson.readList(in))
            .optional("citations", (in, e) -> e.citations = CitationJson.readList(in));

    private String id = "";
    private String title = "";
    private WhenJson when = WhenJson.NONE;
    private Optional<Unscheduled> unscheduled = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Certainty certainty = Certainty.PLANNED;
    private final LifecycleJson lifecycle = new LifecycleJson();
    private List<Participant> participants = List.of();
    private Optional<String> notes = Optional.empty();
    private List<Inference> inferences = List.of();
    private List<CitationJson> citations = List.of();
    private Extras extras = Extras.NONE;

    static EntryJson read(Cursor in) throws IOException {
        EntryJson entry = new EntryJson();
        entry.extras = in.record(SHAPE, entry);
        return entry;
    }

    String id() {
        return id;
    }

    /// The entry, when what it refers to is known; reports what it refers to in vain.
    Entry entry(ValuePath path, References references) {
        if (place.isPresent() && !references.places().containsKey(place.get())) {
            references.problems().error(path.property("place"), "reference.place", Cursor.shorten(place.get()));
        }
        return new Entry(
                id,
                title,
                when(path, references),
                place,
                certainty,
                lifecycle.lifecycle(path, place, references),
                participants,
                notes,
                inferences,
                CitationJson.check(citations, path, references),
                extras);
    }

    private When when(ValuePath path, References references) {
        Optional<String> after = unscheduled.flatMap(Unscheduled::after);
        if (after.isPresent() && !references.entries().contains(after.get())) {
            references
                    .problems()
                    .error(
                            path.property("unscheduled").property("after"),
                            "reference.entry",
                            Cursor.shorten(after.get()));
        }
        return when.when(path.property("when"), place, references)
                .orElseGet(() -> unscheduled.orElse(new Unscheduled("", Optional.empty())));
    }

    private void readParticipants(Cursor in) throws IOException {
        participants = new ArrayList<>(2);
        in.list(Limits.PARTICIPANTS, () -> participants.add(ParticipantJson.read(in)));
    }

    private static void checkTogether(Cursor in, EntryJson entry, Predicate<String> has) {
        if (entry.when.isNull() && !has.test("unscheduled")) {
            in.errorOfHolder("when.reason-missing");
        } else if (has.test("when") && !entry.when.isNull() && has.test("unscheduled")) {
            in.errorOfProperty("unscheduled", "when.reason-not-null");
        }
        entry.lifecycle.checkTogether(in, has);
    }

    static void write(Output out, Entry entry) throws IOException {
        out.beginRecord(entry.extras());
        out.text("id", entry.id());
        out.text("title", entry.title());
        WhenJson.write(out, "when", entry.when());
        if (entry.when() instanceof Unscheduled unscheduled) {
            UnscheduledJson.write(out, unscheduled);
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
