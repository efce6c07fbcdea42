package dateline.view.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Words on the calendar's own grounds are readable, in light and dark: WCAG 2.2, contrast (minimum), computed from the
/// style sheet.
class HeatContrastTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\.root(:dark)? \\{(.*?)^}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("(-dl-[a-z0-9-]+): (#[0-9a-f]{6});");
    /// The theme's own text colour, in light and in dark (AtlantaFX, Primer: -color-fg-default).
    private static final String LIGHT_TEXT = "#24292f";

    private static final String DARK_TEXT = "#c9d1d9";

    /// Each ground with the colour of the words on it.
    private static final Map<String, String> PAIRS = Map.of(
            "-dl-heat-1", "text",
            "-dl-heat-2", "text",
            "-dl-heat-3", "-dl-heat-text-3",
            "-dl-heat-4", "-dl-heat-text-4",
            "-dl-bar", "-dl-bar-text",
            "-dl-hour", "text");

    private static final double TEXT_RATIO = 4.5;

    @Test
    void wordsCanBeReadOnEveryGround() throws IOException {
        for (boolean dark : List.of(false, true)) {
            Map<String, String> colours = colours(dark);
            colours.put("text", dark ? DARK_TEXT : LIGHT_TEXT);
            PAIRS.forEach((ground, text) -> check(colour(colours, text), colour(colours, ground), dark));
        }
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static void check(String text, String ground, boolean dark) {
        double ratio = ratio(Color.web(text), Color.web(ground));
        assertTrue(ratio >= TEXT_RATIO, text + " on " + ground + (dark ? " (dark)" : "") + ": " + ratio);
    }

    private static Map<String, String> colours(boolean dark) throws IOException {
        String sheet = Files.readString(Path.of("resources/css/dateline.css"));
        return BLOCK.matcher(sheet)
                .results()
                .filter(block -> dark || block.group(1) == null)
                .map(block -> block.group(2))
                .flatMap(block -> COLOUR.matcher(block).results())
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> b, TreeMap::new));
    }

    /// WCAG 2.2, "contrast ratio".
    private static double ratio(Color a, Color b) {
        double brighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
