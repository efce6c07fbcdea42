package dateline.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// The colours of the style sheet and of the theme under it, in light or in dark, by their names.
final class StyleColours {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("(-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("-(?:color|dl)-[a-z0-9-]+");

    private final Map<String, String> values = new TreeMap<>();

    StyleColours(boolean dark) {
        Map<String, String> theme =
                roots(read("/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".css"), ".root");
        values.putAll(theme);
        String own = read("/css/dateline.css");
        values.putAll(roots(own, ".root"));
        if (dark) {
            values.putAll(roots(own, ".root:dark"));
        }
    }

    /// The names of our own colours.
    static Set<String> own() {
        return roots(read("/css/dateline.css"), ".root").entrySet().stream()
                .filter(e -> e.getKey().startsWith("-dl-") && !e.getValue().endsWith("em"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of the theme's colours that a property of the style sheet has anywhere.
    ///
    /// @param properties such as `-fx-text-fill`
    static Set<String> ofTheme(String... properties) {
        Set<String> names = new TreeSet<>();
        Matcher declaration = DECLARATION.matcher(read("/css/dateline.css"));
        while (declaration.find()) {
            if (List.of(properties).contains(declaration.group(1))) {
                Matcher name = NAME.matcher(declaration.group(2));
                while (name.find()) {
                    names.add(name.group());
                }
            }
        }
        names.removeIf(name -> name.startsWith("-dl-"));
        return names;
    }

    Color of(String name) {
        String value = Objects.requireNonNull(values.get(name), name);
        return value.startsWith("-") ? of(value) : Color.web(value);
    }

    private static Map<String, String> roots(String sheet, String selector) {
        Map<String, String> found = new TreeMap<>();
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            if (rule.group(1).strip().equals(selector)) {
                DECLARATION
                        .matcher(rule.group(2))
                        .results()
                        .forEach(d -> found.put(d.group(1), d.group(2).strip()));
            }
        }
        return found;
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(StyleColours.class.getResourceAsStream(resource), resource)) {
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
