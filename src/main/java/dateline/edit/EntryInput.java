package dateline.edit;

import dateline.model.Certainty;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Inference;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.When;
import dateline.wording.DateInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry as it is typed into its form.
///
/// @param earlier when it was to be before it was moved; looked at only then
public record EntryInput(
        String title,
        WhenInput when,
        PlaceInput place,
        Certainty certainty,
        Fate fate,
        WhenInput earlier,
        List<Participant> participants,
        String notes,
        List<Inference> inferences,
        List<Citation> citations) {

    public EntryInput {
        participants = List.copyOf(participants);
        inferences = List.copyOf(inferences);
        citations = List.copyOf(citations);
    }

    /// The same, with one thing more that no source says.
    public EntryInput with(Inference inference) {
        List<Inference> all = new ArrayList<>(inferences);
        all.add(inference);
        return new EntryInput(title, when, place, certainty, fate, earlier, participants, notes, all, citations);
    }

    /// An entry as the form has it, and the places that it needs and that are not there yet.
    public record Edited(Entry entry, List<Place> added) {

        public Edited {
            added = List.copyOf(added);
        }
    }

    /// What was made of the form.
    ///
    /// @param edited empty where there are problems
    /// @param problems those of the form itself
    /// @param ofWhen those of the time
    /// @param ofEarlier those of the earlier time
    public record Read(
            Optional<Edited> edited,
            List<InputProblem> problems,
            List<InputProblem> ofWhen,
            List<InputProblem> ofEarlier) {

        public Read {
            problems = List.copyOf(problems);
            ofWhen = List.copyOf(ofWhen);
            ofEarlier = List.copyOf(ofEarlier);
        }
    }

    /// @param before the entry that is edited: what the form does not show is kept from it
    /// @param places those that are there
    /// @param near gives the year of a date without one
    public Read read(Entry before, List<Place> places, DateInput dates, LocalDate near) {
        WhenInput.Read time = WhenReader.read(when, dates, near, Optional.of(before.when()));
        WhenInput.Read was = fate == Fate.RESCHEDULED
                ? WhenReader.read(earlier, dates, near, previous(before))
                : new WhenInput.Read(Optional.empty(), List.of());
        List<InputProblem> problems = new ArrayList<>();
        if (title.isBlank()) {
            problems.add(InputProblem.of(InputField.TITLE, "edit.problem.no-title"));
        }
        problems.addAll(place.problems());
        if (participants.stream().anyMatch(p -> p.name().isBlank())) {
            problems.add(InputProblem.of(InputField.PARTICIPANTS, "edit.problem.no-name"));
        }
        if (inferences.stream().anyMatch(i -> i.reason().isBlank())) {
            problems.add(InputProblem.of(InputField.INFERRED, "edit.problem.no-why"));
        }
        boolean sound = problems.isEmpty()
                && time.problems().isEmpty()
                && was.problems().isEmpty();
        return new Read(
                sound ? time.when().map(w -> edited(before, places, w, was.when())) : Optional.empty(),
                problems,
                time.problems(),
                was.problems());
    }

    private Edited edited(Entry before, List<Place> places, When time, Optional<When> was) {
        Optional<Place> made = place.made(places);
        Entry entry = new Entry(
                before.id(),
                title.strip(),
                time,
                made.map(Place::id).or(place::chosen),
                certainty,
                lifecycle(was),
                participants,
                Optional.of(notes.strip()).filter(words -> !words.isEmpty()),
                inferences,
                citations,
                before.extras());
        return new Edited(entry, made.stream().toList());
    }

    private Lifecycle lifecycle(Optional<When> was) {
        return switch (fate) {
            case SCHEDULED -> new Lifecycle.Scheduled();
            case RESCHEDULED -> new Lifecycle.Rescheduled(was.orElseThrow());
            case POSTPONED -> new Lifecycle.Postponed();
            case CANCELLED -> new Lifecycle.Cancelled();
        };
    }

    private static Optional<When> previous(Entry before) {
        return before.lifecycle() instanceof Lifecycle.Rescheduled r ? Optional.of(r.previously()) : Optional.empty();
    }
}
