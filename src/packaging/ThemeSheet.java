import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes the theme's style sheets without the rules of controls that the program has none of, which is half of them,
/// under their own names among our classes, which come first on the class path: each rule is read, and compared with
/// nodes, on the way to the first picture.
///
/// Which controls those are is in `style-classes-left-out.txt`; a test sees to it that the program has none.
final class ThemeSheet {
    private static final Path LEFT_OUT = Path.of("src", "packaging", "style-classes-left-out.txt");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private final Set<String> leftOut;

    private ThemeSheet(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /// @param arguments where the classes are, then the sheets as the class path names them
    public static void main(String[] arguments) throws IOException {
        ThemeSheet theme = new ThemeSheet(Set.copyOf(Files.readAllLines(LEFT_OUT)));
        for (int i = 1; i < arguments.length; i++) {
            Path sheet = Path.of(arguments[0]).resolve(arguments[i]);
            Files.createDirectories(sheet.getParent());
            Files.writeString(sheet, theme.shortened(library(arguments[i])));
            Stylesheet.convertToBinary(
                    sheet.toFile(),
                    Path.of(sheet.toString().replaceFirst("\\.css$", ".bss")).toFile());
        }
    }

    private String shortened(String sheet) {
        StringBuilder rest = new StringBuilder();
        Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rule.find()) {
            String selectors = Stream.of(rule.group(1).split(","))
                    .map(String::strip)
                    .filter(selector -> !selector.isEmpty() && !isLeftOut(selector))
                    .collect(Collectors.joining(",\n"));
            if (!selectors.isEmpty()) {
                rest.append(selectors).append(' ').append(rule.group(2)).append('\n');
            }
        }
        return rest.toString();
    }

    private boolean isLeftOut(String selector) {
        return STYLE_CLASS.matcher(selector).results().map(found -> found.group(1)).anyMatch(leftOut::contains);
    }

    /// Out of the library's jar: an earlier build may have left ours before it.
    private static String library(String name) throws IOException {
        for (var all = ClassLoader.getSystemResources(name).asIterator(); all.hasNext(); ) {
            var url = all.next();
            if (url.getProtocol().equals("jar")) {
                try (InputStream in = url.openStream()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("Not in any library: " + name);
    }
}
