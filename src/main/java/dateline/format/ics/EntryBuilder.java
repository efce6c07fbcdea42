package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.When;
import dateline.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes entries of events that other programs wrote. For one file.
final class EntryBuilder {
    private final Places places;
    private final Clocks clocks;
    private final ProblemList problems;
    private final Texts texts = Texts.of("ics", Locale.ENGLISH);

    EntryBuilder(Places places, Clocks clocks, ProblemList problems) {
        this.places = places;
        this.clocks = clocks;
        this.problems = problems;
    }

    /// @param id unique
    /// @param previously when it was to be, where it was moved
    Entry entry(Event event, String id, When when, Optional<When> previously) {
        Component component = event.component();
        Optional<String> status = component.text("STATUS").map(Property::capitals);
        return new Entry(
                id,
                title(component),
                when,
                places.of(component),
                certainty(status),
                lifecycle(status, previously),
                Participants.of(component, problems),
                Remainder.notes(component),
                inferences(event),
                List.of(),
                Remainder.extras(component));
    }

    /// An entry whose day the file does not say, or says in a way that is none.
    Entry unscheduled(Event event, String id) {
        String reason = event.component()
                .property("DTSTART")
                .map(start -> texts.get("ics.read.no-such-day", Shown.of(start.value())))
                .orElseGet(() -> event.component()
                        .property("DUE")
                        .map(due -> texts.get("ics.read.due", Shown.of(due.value())))
                        .orElseGet(() -> texts.get("ics.read.no-day")));
        return entry(event, id, new When.Unscheduled(reason, Optional.empty()), Optional.empty());
    }

    private String title(Component component) {
        return component
                .text("SUMMARY")
                .map(title -> title.strip().replace('\n', ' '))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> texts.get("ics.read.no-title"));
    }

    private static Certainty certainty(Optional<String> status) {
        return switch (status.orElse("")) {
            case "CONFIRMED" -> Certainty.CERTAIN;
            case "TENTATIVE" -> Certainty.MAY_OCCUR;
            default -> Certainty.PLANNED;
        };
    }

    private static Lifecycle lifecycle(Optional<String> status, Optional<When> previously) {
        if (status.filter("CANCELLED"::equals).isPresent()) {
            return new Lifecycle.Cancelled();
        }
        return previously.<Lifecycle>map(Lifecycle.Rescheduled::new).orElseGet(Lifecycle.Scheduled::new);
    }

    /// An hour in a zone that the file does not say is not the file's hour.
    private List<Inference> inferences(Event event) {
        return event.start()
                .filter(clocks::isChosen)
                .map(start -> List.of(new Inference(
                        Field.TIME,
                        texts.get("ics.read.zone", clocks.at(start, 0).getZone().getId()))))
                .orElse(List.of());
    }
}
