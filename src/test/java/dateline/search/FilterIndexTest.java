package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Samples;
import dateline.model.Certainty;
import dateline.model.Entry;
import dateline.model.Extras;
import dateline.model.Itinerary;
import dateline.model.Lifecycle;
import dateline.model.Participant;
import dateline.model.When;
import dateline.search.Criterion.HowCertain;
import dateline.search.Criterion.InPlace;
import dateline.search.Criterion.OfKind;
import dateline.search.Criterion.WhatBecame;
import dateline.search.Criterion.With;
import dateline.search.Criterion.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilterIndexTest {
    private static final When DAY = new When.Within(Samples.days("2024-05-16", "2024-05-16"));
    private static final When BAR = new When.Throughout(Samples.days("2024-05-16", "2024-05-17"));

    private final Itinerary itinerary = Samples.itinerary(
            "Filtered",
            List.of(Samples.place("beijing"), Samples.place("harbin")),
            List.of(
                    entry("talks", DAY, "beijing", Certainty.PLANNED, new Lifecycle.Scheduled(), "Xi", "Putin"),
                    entry("gala", DAY, "beijing", Certainty.HIGHLY_LIKELY, new Lifecycle.Cancelled(), "Xi"),
                    entry("expo", BAR, "harbin", Certainty.PLANNED, new Lifecycle.Scheduled()),
                    entry("call", DAY, "", Certainty.HIGHLY_LIKELY, new Lifecycle.Postponed(), "Li", "Li")));
    private final FilterIndex index = new FilterIndex(itinerary, new ItinerarySearch(itinerary));

    @Test
    void nothingAskedForLetsAllBeSeen() {
        assertEquals(Set.of("talks", "gala", "expo", "call"), seen());
    }

    @Test
    void valuesOfOneFacetAreAlternatives() {
        assertEquals(Set.of("talks", "gala", "expo"), seen(in("beijing"), in("harbin")));
    }

    @Test
    void facetsAreAskedForTogether() {
        assertEquals(Set.of("gala"), seen(in("beijing"), in("harbin"), new HowCertain(Certainty.HIGHLY_LIKELY)));
        assertEquals(Set.of(), seen(in("harbin"), new With(Optional.of("Xi"))));
    }

    @Test
    void whatIsNotNamedCanBeAskedFor() {
        assertEquals(Set.of("call"), seen(new InPlace(Optional.empty())));
        assertEquals(Set.of("expo"), seen(new With(Optional.empty())));
    }

    @Test
    void wordsAreFoundAsASearchFindsThem() {
        assertEquals(Set.of("talks", "gala"), seen(new Words("XI")));
        assertEquals(Set.of("talks"), seen(new Words("putin place")));
        assertEquals(Set.of(), seen(new Words("zeppelin")));
    }

    @Test
    void kindAndOutcomeTellApart() {
        assertEquals(Set.of("expo"), seen(new OfKind(When.Kind.THROUGHOUT)));
        assertEquals(
                Set.of("gala", "call"), seen(new WhatBecame(Outcome.CANCELLED), new WhatBecame(Outcome.POSTPONED)));
    }

    @Test
    void aValueThatNoEntryHasMatchesNone() {
        assertEquals(Set.of(), seen(in("paris")));
    }

    @Test
    void optionsAreCountedOnceAnEntryAndTheMostFrequentIsFirst() {
        List<FilterIndex.Option> people = index.options(Facet.PARTICIPANT);
        assertEquals(new FilterIndex.Option(new With(Optional.of("Xi")), 2), people.getFirst());
        assertTrue(people.contains(new FilterIndex.Option(new With(Optional.of("Li")), 1)), "named twice in one entry");
        assertEquals(List.of(), index.options(Facet.WORDS));
    }

    @Test
    void theLastWordsReplaceThoseBefore() {
        EntryFilter filter = EntryFilter.ALL.withWords("xi").with(in("beijing")).withWords(" putin ");
        assertEquals("putin", filter.words());
        assertEquals(2, filter.criteria().size());
        assertEquals(List.of(in("beijing")), filter.withWords("  ").criteria());
    }

    @Test
    void aCriterionIsAskedForOnceAndCanBeTakenBack() {
        EntryFilter filter = EntryFilter.ALL.with(in("beijing")).with(in("beijing"));
        assertEquals(1, filter.criteria().size());
        assertTrue(filter.without(in("beijing")).isEmpty());
    }

    private Set<String> seen(Criterion... criteria) {
        return index.matching(new EntryFilter(List.of(criteria))).stream()
                .map(Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Criterion in(String place) {
        return new InPlace(Optional.of(place));
    }

    private static Entry entry(
            String id, When when, String place, Certainty certainty, Lifecycle lifecycle, String... people) {
        return new Entry(
                id,
                "Title of " + id,
                when,
                Optional.of(place).filter(p -> !p.isEmpty()),
                certainty,
                lifecycle,
                Stream.of(people)
                        .map(name -> new Participant(name, Optional.empty(), Extras.NONE))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
