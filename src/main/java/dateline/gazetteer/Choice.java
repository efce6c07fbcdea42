package dateline.gazetteer;

import dateline.gazetteer.NameTable.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses which of the places of one name is meant: the largest, unless the text names the country of another one that
/// is
/// not much smaller.
final class Choice {
    private static final int MUCH = 20;

    private final PlaceTable places;

    Choice(PlaceTable places) {
        this.places = places;
    }

    /// @param countries the countries that the text names
    record Context(Set<String> countries) {}

    Context context(List<Meaning> found) {
        Set<String> countries = new HashSet<>();
        for (Meaning meaning : found) {
            NamedPlace first = places.place(meaning.ranks().getFirst());
            if (first.isCountry()) {
                countries.add(first.country());
            }
        }
        return new Context(countries);
    }

    /// @param wider the name that stands behind a comma: “Paris, Texas”
    NamedPlace of(Meaning meaning, Optional<Meaning> wider, Context context) {
        List<NamedPlace> candidates =
                meaning.ranks().stream().map(places::place).toList();
        NamedPlace first = candidates.getFirst();
        Optional<NamedPlace> within = wider.map(w -> places.place(w.ranks().getFirst()))
                .filter(NamedPlace::isCountry)
                .flatMap(country -> in(Set.of(country.country()), candidates));
        if (within.isPresent()) {
            return within.get();
        }
        if (first.kind() != NamedPlace.Kind.CITY || context.countries().contains(first.country())) {
            return first;
        }
        return in(context.countries(), candidates)
                .filter(c -> c.population() * MUCH >= first.population())
                .orElse(first);
    }

    private static Optional<NamedPlace> in(Set<String> countries, List<NamedPlace> candidates) {
        return candidates.stream()
                .filter(c -> countries.contains(c.country()) && !c.isCountry())
                .findFirst();
    }
}
