package dateline.grid;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.model.Itinerary;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The itinerary at a glance: days are columns, places are rows, in the order in which the programme comes to them.
public record ProgrammeGrid(DateSpan days, List<Row> rows) {

    /// A place and what happens there.
    ///
    /// @param place empty for the row of entries whose place is not announced
    /// @param entries those that meet the grid's days, in reading order
    public record Row(Optional<Place> place, List<Entry> entries) {

        public Row {
            entries = List.copyOf(entries);
        }

        /// Of how many of the entries no source says that they are here.
        public Inferred inferred() {
            boolean isHere = place.isPresent();
            if (!isHere || entries.stream().noneMatch(entry -> entry.isInferred(Field.PLACE))) {
                return Inferred.NONE;
            }
            return entries.stream().allMatch(entry -> entry.isInferred(Field.PLACE)) ? Inferred.ALL : Inferred.SOME;
        }
    }

    /// For how many entries of a row the place is inferred.
    public enum Inferred {
        NONE,
        SOME,
        ALL
    }

    public ProgrammeGrid {
        rows = List.copyOf(rows);
    }

    /// The rows that have an entry in these days. Within one first day, places are in the itinerary's order; the row
    /// without a place is last.
    public static ProgrammeGrid of(Itinerary itinerary, DayIndex index, DateSpan days) {
        Map<String, List<Entry>> byPlace = new LinkedHashMap<>();
        List<Entry> nowhere = new ArrayList<>();
        for (Entry entry : index.in(days)) {
            entry.place()
                    .map(id -> byPlace.computeIfAbsent(id, key -> new ArrayList<>()))
                    .orElse(nowhere)
                    .add(entry);
        }
        Map<String, Place> places = new HashMap<>();
        itinerary.places().forEach(place -> places.put(place.id(), place));
        List<Row> rows = new ArrayList<>();
        byPlace.forEach((id, entries) -> {
            Place place = places.get(id);
            if (place == null) {
                nowhere.addAll(entries);
            } else {
                rows.add(new Row(Optional.of(place), entries));
            }
        });
        if (!nowhere.isEmpty()) {
            rows.add(new Row(Optional.empty(), nowhere));
        }
        return new ProgrammeGrid(days, rows);
    }
}
