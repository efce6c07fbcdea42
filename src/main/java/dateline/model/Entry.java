package dateline.model;

import java.util.List;
import java.util.Optional;

/// One thing of the programme.
///
/// @param place the id of a place of the same itinerary
/// @param notes what else is to be known, in the maker's words
/// @param inferences which values the sources do not say themselves, and why they are here all the same
/// @param citations the evidence, the strongest first
public record Entry(
        String id,
        String title,
        When when,
        Optional<String> place,
        Certainty certainty,
        Lifecycle lifecycle,
        List<Participant> participants,
        Optional<String> notes,
        List<Inference> inferences,
        List<Citation> citations,
        Extras extras) {

    public Entry {
        participants = List.copyOf(participants);
        inferences = List.copyOf(inferences);
        citations = List.copyOf(citations);
    }

    /// Why the value is here although no source says it, or empty where one does.
    public Optional<String> inferred(Field field) {
        return inferences.stream()
                .filter(i -> i.field() == field)
                .map(Inference::reason)
                .findFirst();
    }

    public boolean isInferred(Field field) {
        return inferred(field).isPresent();
    }

    /// Whether it is still to be counted with: neither cancelled nor put off.
    public boolean takesPlace() {
        return certainty != Certainty.PLANNED_THEN_CANCELLED && lifecycle.stands();
    }

    /// Whether the day or the hour is inferred: what decides where the entry stands in a calendar. An inferred year
    /// alone does not move it
    /// against the others.
    public boolean isTimeInferred() {
        return isInferred(Field.DAY) || isInferred(Field.TIME);
    }
}
