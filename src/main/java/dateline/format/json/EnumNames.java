package dateline.format.json;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the constants of an enum are written in a file: `HIGHLY_LIKELY` as `highlyLikely`.
final class EnumNames<E extends Enum<E>> {
    private static final Pattern WORD_START = Pattern.compile("_(.)");

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> names;

    EnumNames(Class<E> type) {
        names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String name = camelCase(constant.name());
            constants.put(name, constant);
            names.put(constant, name);
        }
    }

    String nameOf(E constant) {
        return names.getOrDefault(constant, "");
    }

    /// Reads a name at the cursor; reports one that is not among them.
    Optional<E> read(Cursor in) throws IOException {
        Optional<String> name = in.text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Optional.ofNullable(constants.get(name.get()));
        if (constant.isEmpty()) {
            in.error("value.not-allowed", Cursor.shorten(name.get()), String.join(", ", constants.keySet()));
        }
        return constant;
    }

    private static String camelCase(String constant) {
        return WORD_START
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
