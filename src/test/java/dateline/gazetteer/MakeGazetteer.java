package dateline.gazetteer;

import dateline.gazetteer.GazetteerSources.City;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// Makes `resources/gazetteer` anew; run by hand, not in the build. See src/docs/gazetteer.md.
///
/// Arguments: GeoNames' cities500.txt; the folder of its names as gettext catalogues (`ru/LC_MESSAGES/geonames.mo` and
/// so
/// on); a list of English words; lists of English given names.
public final class MakeGazetteer {
    private static final int LEAST_POPULATION = 15_000;
    private static final int MOST_OF_A_NAME = 6;
    /// A Russian stem of so few letters is that of many words.
    private static final int SHORT_STEM = 3;
    /// A Chinese name of two letters is a part of other words too, so its town has to be at least so large.
    private static final int LEAST_OF_SHORT_NAME = 100_000;
    private static final Path OWN = Path.of("src/test/resources/gazetteer");
    private static final Path TARGET = Path.of("resources/gazetteer");
    private static final Pattern RUSSIAN = Pattern.compile("[А-ЯЁ][а-яёА-ЯЁ -]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    /// The city of the same name has coordinates.
    private static final Set<String> CITY_STATES = Set.of("SG", "MC", "HK", "MO", "VA", "SM", "GI");

    private final List<City> cities;
    private final Map<String, Map<String, String>> catalogues = new HashMap<>();
    private final Set<String> words;
    private final Set<String> givenNames;

    private MakeGazetteer(List<City> cities, Set<String> words, Set<String> givenNames) {
        this.cities = cities;
        this.words = words;
        this.givenNames = givenNames;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files = List.of(arguments).stream().map(Path::of).toList();
        Set<String> given = GazetteerSources.words(files.subList(3, files.size()));
        given.addAll(Files.readAllLines(Path.of("src/test/resources/gazetteer/given-names.txt")));
        MakeGazetteer maker = new MakeGazetteer(
                GazetteerSources.cities(files.get(0), LEAST_POPULATION),
                GazetteerSources.words(List.of(files.get(2))),
                given);
        for (String language : List.of("en", "ru", "zh")) {
            Path catalogue = files.get(1).resolve(language).resolve("LC_MESSAGES/geonames.mo");
            maker.catalogues.put(language, GazetteerSources.catalogue(catalogue));
        }
        maker.write();
    }

    private Map<String, String> catalogue(String language) {
        return catalogues.getOrDefault(language, Map.of());
    }

    private void write() throws IOException {
        Files.createDirectories(TARGET);
        write("places.tsv.gz", places());
        write("names-en.tsv.gz", names("en"));
        write("names-ru.tsv.gz", names("ru"));
        write("names-zh.tsv.gz", names("zh"));
    }

    /// The cities, the largest first; then the countries.
    private List<String> places() {
        List<String> lines = new ArrayList<>();
        for (City c : cities) {
            String kind = c.feature().equals("PPLC") ? "C" : "P";
            String admin = c.country().equals("US") ? c.admin1() : "";
            String name = catalogue("en").getOrDefault(c.id(), c.name());
            lines.add(String.join(
                    "\t",
                    name,
                    c.country(),
                    kind,
                    admin,
                    c.zone(),
                    degrees(c.latitude()),
                    degrees(c.longitude()),
                    Integer.toString(c.population() / 1000)));
        }
        for (String country : COUNTRIES) {
            lines.add(String.join(
                    "\t", countryName(country, Locale.ENGLISH), country, "A", "", zoneOf(country), "", "", ""));
        }
        return lines;
    }

    /// The zone of nearly all people of the country, if there is one.
    private String zoneOf(String country) {
        Map<String, Integer> people = new TreeMap<>();
        cities.stream()
                .filter(c -> c.country().equals(country))
                .forEach(c -> people.merge(c.zone(), c.population(), Integer::sum));
        long all = people.values().stream().mapToLong(n -> n).sum();
        return people.entrySet().stream()
                .filter(e -> e.getValue() >= 0.9 * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String degrees(String text) {
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(text));
    }

    private List<String> names(String language) throws IOException {
        Map<String, Set<Integer>> index = new TreeMap<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            if (CITY_STATES.contains(COUNTRIES.get(i))) {
                continue;
            }
            Locale locale = Locale.of(language);
            add(index, language, countryName(COUNTRIES.get(i), locale), cities.size() + i);
        }
        own("countries-" + language)
                .forEach((name, country) -> add(index, language, name, cities.size() + COUNTRIES.indexOf(country)));
        // “In Florida” is in the state, not in a town of Cuba.
        Set<String> regions = new TreeSet<>(Files.readAllLines(OWN.resolve("regions.txt")));
        for (int i = 0; i < cities.size(); i++) {
            for (String name : namesOf(cities.get(i), language)) {
                if (!regions.contains(name)) {
                    add(index, language, name, i);
                }
            }
        }
        if (language.equals("zh")) {
            simplify(index);
        }
        List<String> lines = new ArrayList<>();
        index.forEach((name, places) -> lines.add(name + "\t" + flags(name, language) + "\t"
                + places.stream().limit(MOST_OF_A_NAME).map(String::valueOf).collect(Collectors.joining(","))));
        lines.sort((a, b) -> Arrays.compareUnsigned(key(a), key(b)));
        return lines;
    }

    /// GeoNames has many names in traditional letters alone.
    private void simplify(Map<String, Set<Integer>> index) throws IOException {
        Map<String, String> simplified = own("simplified");
        Set<String> words = new TreeSet<>(Files.readAllLines(OWN.resolve("words-zh.txt")));
        Map<String, Set<Integer>> more = new TreeMap<>();
        index.forEach((name, places) -> {
            String simple = name.codePoints()
                    .mapToObj(Character::toString)
                    .map(letter -> simplified.getOrDefault(letter, letter))
                    .collect(Collectors.joining());
            if (!index.containsKey(simple) && !words.contains(simple) && isClear(simple, places)) {
                more.computeIfAbsent(simple, key -> new LinkedHashSet<>()).addAll(places);
            }
        });
        index.putAll(more);
    }

    private boolean isClear(String name, Set<Integer> places) {
        int first = places.iterator().next();
        return name.length() > 2
                || first >= cities.size()
                || cities.get(first).feature().equals("PPLC")
                || cities.get(first).population() >= LEAST_OF_SHORT_NAME;
    }

    /// “Name = value” a line.
    private static Map<String, String> own(String list) throws IOException {
        return Files.readAllLines(OWN.resolve(list + ".txt")).stream()
                .map(line -> line.split("=", -1))
                .collect(Collectors.toMap(f -> f[0].strip(), f -> f[1].strip(), (a, b) -> a, TreeMap::new));
    }

    private static byte[] key(String line) {
        return line.substring(0, line.indexOf('\t')).getBytes(StandardCharsets.UTF_8);
    }

    private void add(Map<String, Set<Integer>> index, String language, String name, int place) {
        String key = switch (language) {
            case "en" -> Folding.latin(name);
            case "ru" -> Folding.russianName(name);
            default -> name;
        };
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(place);
        }
    }

    private Set<String> namesOf(City city, String language) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        String translated = catalogue(language).get(city.id());
        switch (language) {
            case "en" -> {
                names.add(city.name());
                names.addAll(translated == null ? List.of() : List.of(translated));
                city.alternates().stream().filter(english()::contains).forEach(names::add);
            }
            case "ru" -> {
                names.addAll(translated == null ? matching(city, RUSSIAN, 2) : List.of(translated));
                own("alternates-ru").forEach((name, english) -> {
                    if (english.equals(city.name())) {
                        names.add(name);
                    }
                });
            }
            default -> {
                names.addAll(matching(city, HAN, 4));
                names.addAll(
                        translated == null || !HAN.matcher(translated).matches() ? List.of() : List.of(translated));
            }
        }
        return names;
    }

    /// The names that stand in English texts beside the one that GeoNames prefers.
    private static Set<String> english() throws IOException {
        return new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/gazetteer/alternates-en.txt")));
    }

    private static List<String> matching(City city, Pattern script, int most) {
        return city.alternates().stream()
                .filter(name -> script.matcher(name).matches())
                .map(name -> name.length() > 2 && name.endsWith("市") ? name.substring(0, name.length() - 1) : name)
                .distinct()
                .limit(most)
                .toList();
    }

    /// "w": a word of the language as well; "g": a given name as well.
    private String flags(String name, String language) {
        if (language.equals("ru")) {
            boolean isShort = name.length() <= SHORT_STEM && !Folding.isAbbreviation(name);
            return isShort ? "w" : "";
        }
        if (language.equals("zh") || name.indexOf(' ') >= 0) {
            return "";
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return (words.contains(name) ? "w" : "") + (givenNames.contains(capital) ? "g" : "");
    }

    private static String countryName(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static void write(String name, List<String> lines) throws IOException {
        Path file = TARGET.resolve(name);
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 65_536) {
                    {
                        def.setLevel(9);
                    }
                },
                StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
