package dateline.format.ics;

import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.format.json.JsonItineraryReader;
import dateline.format.json.JsonParts;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// The itinerary that a calendar of ours carries along: its parts are put together again and read as the JSON that they
/// are.
final class OwnEntries {
    /// An event and the JSON of its entry.
    record Part(Component component, Property json) {}

    /// @param itinerary empty where nothing of it could be read
    /// @param used the components whose entries are in it, in the same order
    /// @param problems with the lines of the calendar
    record Result(Optional<Itinerary> itinerary, List<Component> used, List<Problem> problems) {}

    private OwnEntries() {}

    static Optional<Property> json(List<Property> properties, String type) {
        return properties.stream()
                .filter(p -> p.name().equals("STRUCTURED-DATA") && p.has("FMTTYPE", type))
                .findFirst();
    }

    /// @param head the JSON of all but the entries
    static Result read(String file, Property head, List<Part> parts) {
        Result whole = readAll(file, head, parts);
        if (whole.itinerary().isPresent() || parts.isEmpty()) {
            return whole;
        }
        // One entry that is damaged must not take the others with it.
        List<Part> sound = parts.stream()
                .filter(part -> JsonParts.readEntry(part.json().text(), ZoneId.of("UTC"))
                        .isPresent())
                .toList();
        Result rest = readAll(file, head, sound);
        return rest.itinerary().isPresent() ? rest : new Result(Optional.empty(), List.of(), whole.problems());
    }

    private static Result readAll(String file, Property head, List<Part> parts) {
        List<String> entries = new ArrayList<>(parts.size());
        parts.forEach(part -> entries.add(part.json().text()));
        ReadResult read = new JsonItineraryReader().readText(file, JsonParts.document(head.text(), entries));
        List<Problem> problems = read.problems().stream()
                .map(problem -> moved(problem, line(problem.line(), head, parts)))
                .toList();
        boolean isWhole =
                read.itinerary().filter(i -> i.entries().size() == parts.size()).isPresent();
        return isWhole
                ? new Result(
                        read.itinerary(), parts.stream().map(Part::component).toList(), problems)
                : new Result(Optional.empty(), List.of(), problems);
    }

    /// The document has the head in its first line and each entry in one of the lines after it.
    private static int line(int line, Property head, List<Part> parts) {
        return line < 2 || line > parts.size() + 1
                ? head.line()
                : parts.get(line - 2).json().line();
    }

    private static Problem moved(Problem p, int line) {
        return new Problem(p.severity(), p.file(), line, 1, p.path(), p.key(), p.arguments());
    }

    /// The entries by their components.
    static IdentityHashMap<Component, Entry> byComponent(Result result) {
        IdentityHashMap<Component, Entry> entries = new IdentityHashMap<>();
        result.itinerary().ifPresent(itinerary -> {
            for (int i = 0; i < result.used().size(); i++) {
                entries.put(result.used().get(i), itinerary.entries().get(i));
            }
        });
        return entries;
    }
}
