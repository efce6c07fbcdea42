package dateline.format.ics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A property as it stands in a file (RFC 5545 §3.5).
///
/// @param name in capitals
/// @param parameters by their names in capitals
/// @param value as it stands there, escapes included
/// @param line where it begins
public record Property(String name, Map<String, List<String>> parameters, String value, int line) {

    /// A property whose value people read.
    ///
    /// @param text without escapes
    public static Property ofText(String name, Map<String, List<String>> parameters, String text, int line) {
        return new Property(name, parameters, TextValue.escape(text), line);
    }

    /// The first value of a parameter.
    Optional<String> parameter(String parameter) {
        List<String> values = parameters.get(parameter);
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.getFirst().strip());
    }

    boolean has(String parameter, String expected) {
        return parameter(parameter).filter(expected::equalsIgnoreCase).isPresent();
    }

    /// The value as people read it.
    String text() {
        return TextValue.unescape(value);
    }

    /// The property as one line, unfolded.
    String contentLine() {
        return name
                + parameters.entrySet().stream()
                        .map(p -> ";" + p.getKey() + "="
                                + p.getValue().stream().map(Property::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining())
                + ":" + value;
    }

    /// A parameter's value in quotes where it needs them (RFC 5545 §3.2, RFC 6868).
    private static String quoted(String value) {
        String escaped = value.replace("^", "^^")
                .replace("\"", "^'")
                .replace("\r\n", "^n")
                .replace("\n", "^n");
        boolean isPlain = escaped.chars().noneMatch(c -> c == ':' || c == ';' || c == ',');
        return isPlain ? escaped : "\"" + escaped + "\"";
    }

    /// In capitals, whichever language the machine speaks: a Turkish one makes `İ` of `i`.
    static String capitals(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace('\u0130', 'I');
    }
}
