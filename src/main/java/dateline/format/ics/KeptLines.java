package dateline.format.ics;

import dateline.format.json.JsonParts;
import dateline.model.Extras;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The lines of a calendar for which the model has no place (see [Remainder]), on their way back into one. They come
/// from a file, so only what is a whole content line (RFC 5545 §3.1) is written, and nothing that what is written
/// beside it says already, or that would not be allowed there.
final class KeptLines {
    /// At most one of each in a component (§3.6).
    private static final Set<String> ONCE = Set.of("CLASS", "PRIORITY", "TRANSP", "URL", "COLOR", "SOURCE");
    /// What stands in a calendar, and who takes part, which the entry says.
    private static final Set<String> FOREIGN = Set.of(
            "VCALENDAR",
            "VEVENT",
            "VTODO",
            "VJOURNAL",
            "VFREEBUSY",
            "VTIMEZONE",
            "STANDARD",
            "DAYLIGHT",
            "PARTICIPANT");

    private final List<Line> properties = new ArrayList<>();
    private final List<List<Line>> components = new ArrayList<>();

    /// @param head name and parameters
    private record Line(String name, String head, String value) {}

    /// What was kept of a calendar, or of an event in it.
    static KeptLines of(Extras extras) {
        KeptLines kept = new KeptLines();
        String json = extras.values().get(Remainder.POINTER);
        if (json != null) {
            kept.sort(JsonParts.readTexts(json));
        }
        return kept;
    }

    private void sort(List<String> texts) {
        List<String> open = new ArrayList<>();
        List<Line> component = new ArrayList<>();
        for (String text : texts) {
            Line line = line(text);
            if (line == null) {
                continue;
            }
            if (line.name().equals("BEGIN")) {
                open.add(name(line.value()));
            }
            (open.isEmpty() ? properties : component).add(line);
            if (line.name().equals("END")) {
                if (open.isEmpty() || !open.removeLast().equals(name(line.value()))) {
                    return; // no component: what follows cannot be told apart
                }
                if (open.isEmpty()) {
                    components.add(component);
                    component = new ArrayList<>();
                }
            }
        }
    }

    private static String name(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /// Null where the text is no content line, or was cut.
    private static @Nullable Line line(String text) {
        int colon = colon(text);
        boolean isWhole = colon > 0
                && text.length() <= Remainder.LONGEST_LINE
                && text.chars().allMatch(KeptLines::isText);
        if (!isWhole) {
            return null;
        }
        String head = text.substring(0, colon);
        String name = name(head.split(";", 2)[0]);
        // A zone would have to be explained beside it (§3.2.19).
        boolean hasZone = head.toUpperCase(Locale.ROOT).contains(";TZID=");
        boolean isName = name.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        return isName && !name.isEmpty() && !hasZone ? new Line(name, head, text.substring(colon + 1)) : null;
    }

    private static boolean isText(int c) {
        return c == '\t' || !Character.isISOControl(c);
    }

    /// Where the value begins: at the first colon outside of quotes.
    private static int colon(String text) {
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (c == ':' && !isQuoted) {
                return i;
            }
        }
        return -1;
    }

    /// @param isAllowed by the property's name in capitals
    void writeProperties(ContentLines out, Predicate<String> isAllowed) throws IOException {
        Set<String> written = new HashSet<>();
        for (Line line : properties) {
            boolean isOurs = line.head().toLowerCase(Locale.ROOT).contains("vnd.dateline.");
            boolean isAgain = ONCE.contains(line.name()) && !written.add(line.name());
            if (isAllowed.test(line.name()) && !isOurs && !isAgain) {
                out.line(line.head(), line.value());
            }
        }
    }

    /// @param isAllowed by the component's name in capitals
    void writeComponents(ContentLines out, Predicate<String> isAllowed) throws IOException {
        for (List<Line> component : components) {
            boolean isWithin = component.stream()
                    .filter(line -> line.name().equals("BEGIN"))
                    .map(line -> name(line.value()))
                    .noneMatch(FOREIGN::contains);
            if (isWithin && isAllowed.test(name(component.getFirst().value()))) {
                for (Line line : component) {
                    out.line(line.head(), line.value());
                }
            }
        }
    }
}
