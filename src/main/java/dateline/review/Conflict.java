package dateline.review;

import dateline.model.Entry;
import dateline.model.Place;
import java.util.List;
import java.util.Optional;

/// Two entries that collide, or may.
///
/// @param first the one that begins, or may begin, earlier
/// @param likelihood never [Likelihood#IMPOSSIBLE]
/// @param people who would be at both, each once
/// @param place where both would be; empty where they are bound by people
public record Conflict(
        Entry first, Entry second, Likelihood likelihood, Cause cause, List<String> people, Optional<Place> place) {

    public Conflict {
        people = List.copyOf(people);
    }
}
