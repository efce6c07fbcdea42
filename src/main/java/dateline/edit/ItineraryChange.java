package dateline.edit;

import dateline.draft.Identifiers;
import dateline.edit.EntryInput.Edited;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The changes that can be made to an itinerary: each gives another itinerary and leaves the first as it was.
public final class ItineraryChange {
    private ItineraryChange() {}

    /// The itinerary with an entry in other words, at its place, or at the end where there is none of its id.
    public static Itinerary withEntry(Itinerary itinerary, Edited edited) {
        List<Entry> entries = new ArrayList<>(itinerary.entries());
        int at = itinerary.entries().stream()
                .map(Entry::id)
                .toList()
                .indexOf(edited.entry().id());
        if (at < 0) {
            entries.add(edited.entry());
        } else {
            entries.set(at, edited.entry());
        }
        return with(itinerary, Places.with(itinerary.places(), edited.added()), entries);
    }

    /// The itinerary without an entry; what came after it comes after none.
    public static Itinerary without(Itinerary itinerary, Entry gone) {
        List<Entry> left = itinerary.entries().stream()
                .filter(e -> !e.id().equals(gone.id()))
                .toList();
        Set<String> ids = left.stream().map(Entry::id).collect(Collectors.toSet());
        return with(
                itinerary,
                itinerary.places(),
                left.stream().map(e -> EntryMerge.after(e, ids)).toList());
    }

    /// The entry under an id of its title that no other has.
    public static Entry named(Itinerary itinerary, Entry entry) {
        Identifiers identifiers =
                new Identifiers(itinerary.entries().stream().map(Entry::id).toList());
        return EntrySplit.renamed(entry, identifiers.of(entry.title()), entry.title());
    }

    private static Itinerary with(Itinerary itinerary, List<Place> places, List<Entry> entries) {
        return new Itinerary(
                itinerary.id(),
                itinerary.title(),
                itinerary.language(),
                itinerary.zone(),
                itinerary.asOf(),
                itinerary.source(),
                places,
                itinerary.articles(),
                entries,
                itinerary.background(),
                itinerary.extras());
    }
}
