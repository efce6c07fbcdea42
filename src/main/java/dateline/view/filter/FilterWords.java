package dateline.view.filter;

import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.search.Criterion;
import dateline.search.Facet;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.HashMap;
import java.util.Map;

/// Says what a filter asks for, in the words that the calendar has for it.
public final class FilterWords {
    private final Texts texts;
    private final Wording wording;
    private final Map<String, String> places = new HashMap<>();

    public FilterWords(Texts texts, Wording wording, Itinerary itinerary) {
        this.texts = texts;
        this.wording = wording;
        for (Place place : itinerary.places()) {
            places.put(place.id(), place.name());
        }
    }

    /// "How certain", the heading over the values.
    String facet(Facet facet) {
        return texts.of("filter.facet", facet);
    }

    /// "Expected", one value under its heading.
    String value(Criterion criterion) {
        return switch (criterion) {
            case Criterion.InPlace p ->
                p.place().map(id -> places.getOrDefault(id, id)).orElseGet(wording::noPlace);
            case Criterion.With w -> w.name().orElseGet(() -> texts.get("filter.nobody"));
            case Criterion.HowCertain h -> wording.sentenceCase(wording.certainty(h.certainty()));
            case Criterion.WhatBecame b -> texts.of("filter.outcome", b.outcome());
            case Criterion.OfKind k -> wording.kind(k.kind());
            case Criterion.Words w -> texts.get("filter.words", w.words());
        };
    }

    /// "How certain: expected", the value where it stands alone.
    String chip(Criterion criterion) {
        return texts.get("filter.chip", facet(criterion.facet()), value(criterion));
    }

    String removal(Criterion criterion) {
        return texts.get("filter.chip.spoken", chip(criterion));
    }
}
