package dateline.format.jsonld;

import dateline.format.ItineraryReader;
import dateline.format.ProblemList;
import dateline.format.ReadResult;
import dateline.format.json.JsonNode;
import dateline.format.json.JsonTree;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the events that a web page carries in its `<script type="application/ld+json">` elements (JSON-LD 1.1 §7).
/// Nothing else of the page is looked at, and nothing is run or fetched. Thread-safe.
public final class JsonLdPageReader implements ItineraryReader {
    private static final int MOST_BLOCKS = 1_000;
    /// What is between the quotes is bounded, so that a page of open tags costs no more than its length.
    private static final Pattern OPENING =
            Pattern.compile("<script\\b[^<>]{0,500}?application/ld\\+json[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("</script", Pattern.CASE_INSENSITIVE);

    private final ZoneId zone;

    /// @param zone of hours that name none
    public JsonLdPageReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ReadResult read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        List<JsonNode> blocks = JsonTree.decode(bytes, problems)
                .map(text -> blocks(text, problems))
                .orElse(List.of());
        if (blocks.isEmpty()) {
            if (!problems.hasErrors()) {
                problems.error(1, 1, "", "jsonld.no-block");
            }
            return new ReadResult(Optional.empty(), problems.all());
        }
        return new ReadResult(new ItineraryMaker(name, zone, problems).itinerary(blocks), problems.all());
    }

    private static List<JsonNode> blocks(String text, ProblemList problems) {
        List<JsonNode> blocks = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        Matcher closing = CLOSING.matcher(text);
        int line = 1;
        int lineStart = 0;
        int counted = 0;
        int from = 0;
        for (int count = 0; opening.find(from); count++) {
            int start = opening.end();
            int end = closing.find(start) ? closing.start() : text.length();
            if (count == MOST_BLOCKS) {
                problems.warning(line, 1, "", "jsonld.too-many-blocks", MOST_BLOCKS);
                return blocks;
            }
            for (; counted < start; counted++) {
                if (text.charAt(counted) == '\n') {
                    line++;
                    lineStart = counted + 1;
                }
            }
            JsonTree.read(text.substring(start, end), line, start - lineStart + 1, problems)
                    .ifPresent(blocks::add);
            from = end;
        }
        return blocks;
    }
}
