package dateline.view.map;

import dateline.atlas.Journey.Stop;
import dateline.model.Entry;
import dateline.model.Field;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What is said of a place of the map: its country, and which entries are there on which days. Days are not put
/// together: a fair of five days says nothing of how long its guest stays.
final class StopWords {
    private static final int MOST_LINES = 4;

    private final Texts texts;
    private final Wording wording;

    StopWords(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    /// Empty where it is not known.
    String country(Stop stop) {
        return stop.place()
                .country()
                .map(code -> Locale.of("", code).getDisplayCountry(texts.locale()))
                .orElse("");
    }

    String count(Stop stop) {
        return texts.get("map.entries", stop.entries().size());
    }

    /// For each time what is there, in the order of the programme.
    List<String> lines(Stop stop) {
        Map<String, List<Entry>> byDays = new LinkedHashMap<>();
        stop.entries()
                .forEach(entry -> byDays.computeIfAbsent(days(entry), key -> new ArrayList<>())
                        .add(entry));
        int shown = byDays.size() <= MOST_LINES ? MOST_LINES : MOST_LINES - 1;
        List<String> lines = byDays.entrySet().stream()
                .limit(shown)
                .map(e -> texts.get("map.when", e.getKey(), what(e.getValue())))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = byDays.values().stream().skip(shown).mapToInt(List::size).sum();
        if (more > 0) {
            lines.add(texts.get("map.more", more));
        }
        return lines;
    }

    /// All of it in one line.
    String spoken(Stop stop) {
        String country = country(stop);
        String name = country.isEmpty()
                ? stop.place().name()
                : texts.get("map.place", stop.place().name(), country);
        String there = String.join("; ", lines(stop));
        return stop.sign().isEmpty()
                ? texts.get("map.stop.off.spoken", name, there)
                : texts.get("map.stop.spoken", stop.sign(), name, there);
    }

    private String days(Entry entry) {
        String days = wording.sentenceCase(wording.days(entry.when()));
        return entry.isInferred(Field.DAY) ? texts.get("map.days.inferred", days) : days;
    }

    private String what(List<Entry> entries) {
        return entries.size() == 1 ? entries.getFirst().title() : texts.get("map.entries", entries.size());
    }
}
