package dateline.edit;

import dateline.model.Place;
import java.util.ArrayList;
import java.util.List;

/// Lists of places without two of one id.
final class Places {
    private Places() {}

    /// @param added those of an id that is there already take the place of the older ones
    static List<Place> with(List<Place> places, List<Place> added) {
        List<Place> all = new ArrayList<>(places);
        for (Place place : added) {
            all.removeIf(p -> p.id().equals(place.id()));
            all.add(place);
        }
        return all;
    }
}
