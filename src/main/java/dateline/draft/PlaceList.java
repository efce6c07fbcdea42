package dateline.draft;

import dateline.gazetteer.NamedPlace;
import dateline.model.Extras;
import dateline.model.Place;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of a draft, each once.
final class PlaceList {
    private final Map<NamedPlace, Place> places = new LinkedHashMap<>();
    private final Identifiers identifiers = new Identifiers();

    String idOf(NamedPlace place) {
        return places.computeIfAbsent(
                        place,
                        p -> new Place(
                                identifiers.of(p.name()),
                                p.name(),
                                Optional.of(p.country()),
                                p.zone(),
                                p.geo(),
                                Extras.NONE))
                .id();
    }

    List<Place> all() {
        return List.copyOf(places.values());
    }

    /// The zone of most entries that have a place with one.
    ZoneId zone(List<Proposal> proposals, ZoneId otherwise) {
        Map<ZoneId, Integer> counts = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            proposal.entry().place().flatMap(this::zoneOf).ifPresent(zone -> counts.merge(zone, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private Optional<ZoneId> zoneOf(String id) {
        return places.values().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .flatMap(Place::zone);
    }
}
