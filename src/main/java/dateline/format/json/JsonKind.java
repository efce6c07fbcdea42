package dateline.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Which of the formats that are written in JSON a file is in, by the first properties of its first object.
public enum JsonKind {
    /// Format 1, or nothing that can be told.
    ITINERARY,
    /// RFC 8984.
    JSCALENDAR,
    /// schema.org in JSON-LD.
    JSON_LD;

    /// What is looked at, so that a large file is not read twice.
    private static final int HEAD_BYTES = 1 << 16;

    private static final Set<String> OURS = Set.of("$schema", "format", "entries");
    private static final Set<String> OF_JSON_LD = Set.of("@context", "@graph", "startDate", "reservationFor");
    private static final Set<String> OF_JSCALENDAR =
            Set.of("timeZone", "uid", "updated", "start", "prodId", "recurrenceRules", "showWithoutTime");

    public static JsonKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
        JsonText text = new JsonText(head.startsWith("\uFEFF") ? head.substring(1) : head);
        try {
            text.skip('[');
            if (text.skip('{')) {
                return firstThatTells(text);
            }
        } catch (MalformedException e) {
            // The head ends within a value, or is no JSON: the reader that gets it will say so.
        }
        return ITINERARY;
    }

    private static JsonKind firstThatTells(JsonText text) throws MalformedException {
        do {
            if (text.peek() != '"') {
                return ITINERARY;
            }
            String name = JsonText.decode(text.string());
            if (!text.skip(':')) {
                return ITINERARY;
            }
            boolean isType = name.equals("@type") && text.peek() == '"';
            Optional<JsonKind> told = isType ? ofType(JsonText.decode(text.string())) : byName(name);
            if (told.isPresent()) {
                return told.get();
            }
            if (!isType) {
                skipValue(text);
            }
        } while (text.skip(','));
        return ITINERARY;
    }

    private static Optional<JsonKind> byName(String name) {
        if (OURS.contains(name)) {
            return Optional.of(ITINERARY);
        }
        if (OF_JSON_LD.contains(name)) {
            return Optional.of(JSON_LD);
        }
        if (OF_JSCALENDAR.contains(name)) {
            return Optional.of(JSCALENDAR);
        }
        return Optional.empty();
    }

    /// Both have an Event; no other type does.
    private static Optional<JsonKind> ofType(String type) {
        return switch (type) {
            case "Event" -> Optional.empty();
            case "Group", "Task" -> Optional.of(JSCALENDAR);
            default -> Optional.of(JSON_LD);
        };
    }

    private static void skipValue(JsonText text) throws MalformedException {
        int depth = 0;
        do {
            switch (text.peek()) {
                case '{', '[' -> {
                    text.skip(text.peek());
                    depth++;
                }
                case '}', ']' -> {
                    text.skip(text.peek());
                    depth--;
                }
                case ',', ':' -> text.skip(text.peek());
                case '"' -> text.string();
                default -> text.scalar();
            }
        } while (depth > 0);
    }
}
