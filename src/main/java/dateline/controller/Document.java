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
record Document(
        Optional<Path> file, Itinerary itinerary, Evidence evidence, ItinerarySearch search, List<Problem> problems) {

    Document {
        problems = List.copyOf(problems);
    }

    /// @throws java.util.NoSuchElementException when there is no itinerary in the result
    static Document of(Optional<Path> file, ReadResult result) {
        Itinerary itinerary = result.itinerary().orElseThrow();
        return new Document(
                file,
                itinerary,
                Evidence.of(itinerary, QuoteAnchor::find),
                new ItinerarySearch(itinerary),
                result.problems());
    }

    /// The same in a file of its own.
    Document savedAs(Path saved) {
        return new Document(Optional.of(saved), itinerary, evidence, search, List.of());
    }

    int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    int warnings() {
        return problems.size() - errors();
    }

    /// The file's name without its ending, for the files made from it; the itinerary's id where there is no file.
    String baseName() {
        String name = file.map(Path::getFileName).map(Path::toString).orElse(itinerary.id());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
