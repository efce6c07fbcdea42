package dateline.format.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out where the values stand that there is a problem with. The reader does without positions, which would make
/// good files slow; this second walk over the text is for faulty ones.
final class PositionFinder {
    private final JsonText text;
    private final Set<ValuePath> wanted;
    private final Set<ValuePath> leadsOn = new HashSet<>();
    private final Map<ValuePath, Spot> spots = new HashMap<>();

    /// @param name where the property's name begins; the same as `value` where it has none
    record Spot(Position name, Position value) {
        private static final Spot START = new Spot(Position.START, Position.START);
    }

    /// @param spots of the paths that were looked for, as far as the text could be read
    /// @param end why it could not be read to its end
    record Result(Map<ValuePath, Spot> spots, Optional<MalformedException> end) {

        Spot spot(ValuePath path) {
            return spots.getOrDefault(path, Spot.START);
        }
    }

    private PositionFinder(String text, Collection<ValuePath> paths) {
        this.text = new JsonText(text);
        this.wanted = new HashSet<>(paths);
        for (ValuePath path : paths) {
            ValuePath parent = path.parent();
            while (parent != null && leadsOn.add(parent)) {
                parent = parent.parent();
            }
        }
    }

    static Result find(String text, Collection<ValuePath> paths) {
        PositionFinder finder = new PositionFinder(text, paths);
        try {
            finder.document();
            return new Result(finder.spots, Optional.empty());
        } catch (MalformedException e) {
            return new Result(finder.spots, Optional.of(e));
        }
    }

    private void document() throws MalformedException {
        value(ValuePath.ROOT, text.position(), 0);
        if (!text.isAtEnd()) {
            throw text.unexpected("json.end-expected");
        }
    }

    /// @param path null where neither the value nor anything in it is looked for
    private void value(@Nullable ValuePath path, Position name, int depth) throws MalformedException {
        Position start = text.position();
        if (path != null && wanted.contains(path)) {
            spots.put(path, new Spot(name, start));
        }
        if (depth == Limits.DEPTH && (text.peek() == '{' || text.peek() == '[')) {
            throw text.malformed(start, "json.too-deep");
        }
        ValuePath holder = path != null && leadsOn.contains(path) ? path : null;
        switch (text.peek()) {
            case '{' -> object(holder, depth + 1);
            case '[' -> list(holder, depth + 1);
            case '"' -> text.string();
            default -> text.scalar();
        }
    }

    private void object(@Nullable ValuePath path, int depth) throws MalformedException {
        Map<String, Integer> occurrences = new HashMap<>();
        text.skip('{');
        if (text.skip('}')) {
            return;
        }
        do {
            Position start = text.position();
            if (text.peek() != '"') {
                throw text.unexpected("json.name-expected");
            }
            String written = text.string();
            ValuePath property = null;
            if (path != null) {
                String name = JsonText.decode(written);
                property = path.property(name, occurrences.merge(name, 1, Integer::sum) - 1);
            }
            if (!text.skip(':')) {
                throw text.unexpected("json.colon-expected");
            }
            value(property, start, depth);
        } while (text.skip(','));
        if (!text.skip('}')) {
            throw text.unexpected("json.comma-or-brace-expected");
        }
    }

    private void list(@Nullable ValuePath path, int depth) throws MalformedException {
        text.skip('[');
        if (text.skip(']')) {
            return;
        }
        int index = 0;
        do {
            value(path == null ? null : path.element(index), text.position(), depth);
            index++;
        } while (text.skip(','));
        if (!text.skip(']')) {
            throw text.unexpected("json.comma-or-bracket-expected");
        }
    }
}
