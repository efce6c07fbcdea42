package dateline.format;

import dateline.model.Itinerary;
import java.util.List;
import java.util.Optional;

/// What a reader made of a file.
///
/// @param itinerary what was read. Empty when the file is no itinerary at all. Present beside errors when all else is
///     sound and only evidence is not found in its article: such a file may be opened if the user says so
/// @param problems all of them, by line and column
public record ReadResult(Optional<Itinerary> itinerary, List<Problem> problems) {

    public ReadResult {
        problems = List.copyOf(problems);
    }

    /// Whether there is an itinerary and nothing wrong with it.
    public boolean isSound() {
        return itinerary.isPresent() && !hasErrors();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
