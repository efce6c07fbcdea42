package dateline.search;

import dateline.model.Certainty;
import dateline.model.When;
import java.util.Optional;

/// One thing that a filter asks of an entry.
public sealed interface Criterion {

    /// Takes place here.
    ///
    /// @param place the place's id; empty for what has no place
    record InPlace(Optional<String> place) implements Criterion {}

    /// Has this participant.
    ///
    /// @param name as the itinerary writes it; empty for what names nobody
    record With(Optional<String> name) implements Criterion {}

    /// Is so certain.
    record HowCertain(Certainty certainty) implements Criterion {}

    /// This became of it.
    record WhatBecame(Outcome outcome) implements Criterion {}

    /// Has a time of this kind.
    record OfKind(When.Kind kind) implements Criterion {}

    /// Has all these words, as a search finds them.
    record Words(String words) implements Criterion {}

    default Facet facet() {
        return switch (this) {
            case InPlace p -> Facet.PLACE;
            case With w -> Facet.PARTICIPANT;
            case HowCertain h -> Facet.CERTAINTY;
            case WhatBecame b -> Facet.OUTCOME;
            case OfKind k -> Facet.KIND;
            case Words w -> Facet.WORDS;
        };
    }
}
