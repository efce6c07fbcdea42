package dateline.format.jsonld;

import dateline.format.ItineraryReader;
import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonTree;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Reads JSON-LD 1.1 with the vocabulary of schema.org, as programs write it (KDE Itinerary, web sites, mail senders):
/// an object, a list, or a `@graph`. No context is fetched; terms are taken for schema.org's. Thread-safe.
public final class JsonLdReader implements ItineraryReader {
    private final ZoneId zone;

    /// @param zone of hours that name none
    public JsonLdReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        Optional<JsonNode> root = JsonTree.read(bytes, problems);
        return new ReadResult(
                root.flatMap(r -> new ItineraryMaker(name, zone, problems).itinerary(List.of(r))), problems.all());
    }
}
