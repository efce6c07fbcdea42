package dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the places that texts of a language name: countries, their capitals, and the towns of 15,000 people and more.
///
/// The data is GeoNames' (CC BY 4.0); it is read at the first call and kept packed: about 3 MB for a language. A wrong
/// place is
/// worse than none: what can be a person, a month or a word needs words around it that make it a place. Linear in the
/// text's
/// length; thread-safe.
public final class Gazetteer {
    /// To be shown wherever places of this gazetteer are.
    public static final String ATTRIBUTION = "GeoNames (geonames.org), CC BY 4.0";

    /// The languages whose names are known.
    private static final Set<String> LANGUAGES = Set.of("en", "ru", "zh");

    private final Map<String, Function<String, List<PlaceMention>>> spotters = new ConcurrentHashMap<>();
    private final Map<String, NameTable> tables = new ConcurrentHashMap<>();
    private @Nullable PlaceTable table;

    /// The places in the order of the text, none overlapping another.
    ///
    /// @param language of the text; in others than English, Russian and Chinese nothing is found
    public List<PlaceMention> find(String text, Locale language) {
        return LANGUAGES.contains(language.getLanguage())
                ? spotters.computeIfAbsent(language.getLanguage(), key -> spotter(language))
                        .apply(text)
                : List.of();
    }

    /// The places that a name can mean, the likeliest first, in whichever of the languages the name is written.
    public List<NamedPlace> named(String name) {
        Locale language = languageOf(name);
        String key = switch (language.getLanguage()) {
            case "zh" -> name.strip();
            case "ru" ->
                Arrays.stream(name.strip().split("\\s+"))
                        .map(word -> new RussianRules().keys(word).getFirst())
                        .collect(Collectors.joining(" "));
            default -> Folding.latin(name.strip());
        };
        return names(language)
                .meaning(key)
                .map(meaning -> meaning.ranks().stream().map(places()::place).toList())
                .orElse(List.of());
    }

    private static Locale languageOf(String name) {
        boolean han = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean cyrillic =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return han ? Locale.CHINESE : cyrillic ? Locale.of("ru") : Locale.ENGLISH;
    }

    /// The capital of a country, by ISO 3166-1 alpha-2.
    public Optional<NamedPlace> capital(String country) {
        return places().capital(country);
    }

    private synchronized PlaceTable places() {
        PlaceTable there = table;
        if (there == null) {
            there = new PlaceTable();
            table = there;
        }
        return there;
    }

    private NameTable names(Locale language) {
        return tables.computeIfAbsent(language.getLanguage(), key -> new NameTable(language));
    }

    private Function<String, List<PlaceMention>> spotter(Locale language) {
        Choice choice = new Choice(places());
        NameTable names = names(language);
        return switch (language.getLanguage()) {
            case "ru" -> new WordSpotter(names, new RussianRules(), choice)::find;
            case "zh" -> new HanSpotter(names, choice)::find;
            default -> new WordSpotter(names, new EnglishRules(), choice)::find;
        };
    }
}
