package dateline.controller;

import dateline.anchor.QuoteAnchor;
import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.model.Evidence;
import dateline.model.Itinerary;
import dateline.search.ItinerarySearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An open itinerary with all that is worked out from it once. Made away from the FX thread; immutable.
///
/// @param file where it came from; empty for the bundled example
/// @param name for people: the file's name
record Document(
        Optional<Path> file,
        String name,
        Itinerary itinerary,
        Evidence evidence,
        ItinerarySearch search,
        List<Problem> problems,
        List<String> text) {

    Document {
        problems = List.copyOf(problems);
        text = List.copyOf(text);
    }

    /// @throws java.util.NoSuchElementException when there is no itinerary in the result
    static Document of(Optional<Path> file, String name, ReadResult result, List<String> text) {
        Itinerary itinerary = result.itinerary().orElseThrow();
        return new Document(
                file,
                name,
                itinerary,
                Evidence.of(itinerary, QuoteAnchor::find),
                new ItinerarySearch(itinerary),
                result.problems(),
                text);
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
