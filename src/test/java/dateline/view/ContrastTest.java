package dateline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text and every sign can be told from its ground, in light and in dark: computed from the style sheet and from
/// the theme's.
///
/// Each of our own colours has to be here: one that is new fails until it is said what it stands on. The theme's
/// colours are taken from the sheet: each that is given to words has to be readable on each that is given to a ground.
class ContrastTest {
    /// Our grounds, with the words that stand on them.
    private static final Map<String, List<String>> WORDS_ON = Map.ofEntries(
            Map.entry("-dl-heat-1", List.of("-color-fg-default")),
            Map.entry("-dl-heat-2", List.of("-color-fg-default")),
            Map.entry("-dl-heat-3", List.of("-dl-heat-text-3")),
            Map.entry("-dl-heat-4", List.of("-dl-heat-text-4")),
            Map.entry("-dl-bar", List.of("-dl-bar-text")),
            Map.entry("-dl-hour", List.of("-color-fg-default", "-color-fg-muted")),
            Map.entry("-dl-band", List.of("-dl-band-text", "-color-fg-muted")),
            Map.entry("-dl-mark", List.of("-color-fg-default")),
            Map.entry("-dl-mark-current", List.of("-color-fg-default")),
            Map.entry("-dl-mark-card", List.of("-color-fg-default", "-color-fg-muted", "-dl-accepted")),
            Map.entry("-dl-dated", List.of("-color-fg-default")),
            Map.entry("-color-bg-default", List.of("-dl-accepted")),
            Map.entry("-dl-selection", List.of("-color-fg-default")),
            Map.entry("-dl-badge", List.of("-dl-badge-text")),
            Map.entry("-dl-badge-current", List.of("-dl-badge-text")));

    /// Grounds that let what is under them shine through, with what that is.
    private static final Map<String, List<String>> VEILS = Map.of(
            "-dl-name", List.of("-dl-sea", "-dl-land", "-dl-border"),
            "-dl-mark-hover", List.of("-color-bg-default", "-dl-mark", "-dl-mark-current"));

    /// Signs, lines and shapes that say something, with the grounds that they stand on.
    private static final Map<String, List<String>> SIGNS_ON = Map.of(
            "-dl-bar", List.of("-color-bg-default", "-dl-land", "-dl-sea"),
            "-dl-band-line", List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle", "-dl-heat-1"),
            "-dl-bar-text", List.of("-dl-bar"),
            "-dl-ring", List.of("-color-bg-default", "-color-accent-subtle"),
            "-dl-mark-line", List.of("-color-bg-default"),
            "-dl-mark-quiet-line", List.of("-color-bg-default"),
            "-color-accent-emphasis", List.of("-color-bg-default", "-color-bg-subtle"),
            "-color-danger-fg", List.of("-color-bg-default", "-color-bg-subtle", "-dl-hour", "-color-accent-subtle"));

    /// What says nothing: borders of countries are told by the map's names and numbers.
    private static final Set<String> DECORATION = Set.of("-dl-border");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsCanBeReadOnOurGrounds(boolean dark) {
        StyleColours colours = new StyleColours(dark);
        List<String> poor = new ArrayList<>();
        WORDS_ON.forEach((ground, words) ->
                words.forEach(word -> check(word, colours.of(word), ground, colours.of(ground), Contrast.TEXT, poor)));
        VEILS.forEach((veil, under) -> under.forEach(below -> {
            Color seen = Contrast.over(colours.of(veil), colours.of(below));
            check(
                    "-color-fg-default",
                    colours.of("-color-fg-default"),
                    veil + " over " + below,
                    seen,
                    Contrast.TEXT,
                    poor);
        }));
        assertEquals(List.of(), poor);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theThemesWordsCanBeReadOnItsGrounds(boolean dark) {
        StyleColours colours = new StyleColours(dark);
        Set<String> words =
                StyleColours.ofTheme("-fx-text-fill", "-dl-chip-dim", "-dl-year-text", "-fx-prompt-text-fill");
        Set<String> grounds = StyleColours.ofTheme("-fx-background-color");
        assertTrue(words.size() >= 4 && grounds.size() >= 5, words + " on " + grounds);
        List<String> poor = new ArrayList<>();
        for (String ground : grounds) {
            // What is for lines, for signs, and for words of the contrary colour, is no ground for these.
            // A sign that is filled with the colour of words can be seen wherever they can be read.
            if (ground.startsWith("-color-border")
                    || ground.endsWith("-emphasis")
                    || ground.endsWith("-fg")
                    || words.contains(ground)) {
                continue;
            }
            Color seen = ground(colours, ground);
            words.stream()
                    .filter(word -> !word.equals("-color-fg-emphasis"))
                    .forEach(word -> check(word, colours.of(word), ground, seen, Contrast.TEXT, poor));
        }
        check(
                "-color-fg-emphasis",
                colours.of("-color-fg-emphasis"),
                "-color-accent-emphasis",
                colours.of("-color-accent-emphasis"),
                Contrast.TEXT,
                poor);
        assertEquals(List.of(), poor);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signsCanBeSeen(boolean dark) {
        StyleColours colours = new StyleColours(dark);
        List<String> poor = new ArrayList<>();
        SIGNS_ON.forEach((sign, grounds) -> grounds.forEach(
                ground -> check(sign, colours.of(sign), ground, ground(colours, ground), Contrast.LARGE, poor)));
        assertEquals(List.of(), poor);
    }

    @Test
    void eachOfOurColoursIsLookedAt() {
        Set<String> unknown = new TreeSet<>(StyleColours.own());
        assertTrue(unknown.size() > 20, "colours were read");
        unknown.removeAll(WORDS_ON.keySet());
        WORDS_ON.values().forEach(unknown::removeAll);
        unknown.removeAll(VEILS.keySet());
        VEILS.values().forEach(unknown::removeAll);
        unknown.removeAll(SIGNS_ON.keySet());
        unknown.removeAll(DECORATION);
        assertEquals(Set.of(), unknown, "say what these stand on, or what stands on them");
    }

    /// Some of the theme's grounds are veils, which lie over the window's.
    private static Color ground(StyleColours colours, String name) {
        return Contrast.over(colours.of(name), colours.of("-color-bg-default"));
    }

    private static void check(String above, Color a, String below, Color b, double least, List<String> poor) {
        double ratio = Contrast.ratio(Contrast.over(a, b), b);
        if (ratio < least) {
            poor.add(String.format(Locale.ROOT, "%s on %s: %.2f", above, below, ratio));
        }
    }
}
