package dateline.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// English: what stands before a place.
final class EnglishRules implements WordRules {
    private static final Set<String> AT =
            Set.of("in", "at", "near", "outside", "across", "around", "within", "throughout");
    private static final Set<String> VISITS =
            Set.of("visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring", "reach", "reaches");
    private static final Set<String> TO = Set.of("to", "into", "for", "towards", "toward", "via");
    private static final Set<String> GOING = Set.of(
            "leave",
            "leaves",
            "left",
            "leaving",
            "depart",
            "departs",
            "departed",
            "heads",
            "head",
            "bound",
            "flight",
            "train",
            "visit",
            "trip");
    /// What is talked of is elsewhere: “a dialogue on the situation in X”.
    private static final Set<String> TOPICS = Set.of(
            "situation",
            "crisis",
            "war",
            "conflict",
            "outbreak",
            "epidemic",
            "famine",
            "fighting",
            "violence",
            "unrest",
            "developments",
            "coup",
            "rights",
            "ceasefire",
            "earthquake",
            "floods",
            "drought");
    private static final Set<String> NOT_TO =
            Set.of("according", "thanks", "due", "next", "relation", "respect", "addition", "prior", "similar");
    private static final Set<String> BESIDE = Set.of(
            "the",
            "city",
            "town",
            "capital",
            "port",
            "resort",
            "province",
            "region",
            "village",
            "district",
            "republic",
            "of",
            "old",
            "historic",
            "central",
            "downtown",
            "greater",
            "northern",
            "southern",
            "eastern",
            "western",
            "north",
            "south",
            "east",
            "west",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "nearby",
            "neighbouring",
            "neighboring",
            "host",
            "major",
            "coastal",
            "mainland",
            "its",
            "their",
            "university");
    private static final List<String> PEOPLES = List.of(
            "ese", "ish", "ian", "ean", "can", "ench", "erman", "utch", "reek", "azakh", "zbek", "urkish", "abic",
            "hai", "raqi", "audi");
    private static final Set<String> DATES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "tomorrow",
            // Towns have the names of continents too.
            "asia",
            "africa",
            "europe",
            "america");

    @Override
    public List<String> keys(String word) {
        return List.of(Folding.latinWord(word));
    }

    @Override
    public boolean isBeside(String word) {
        return BESIDE.contains(small(word)) || PEOPLES.stream().anyMatch(word::endsWith);
    }

    @Override
    public Cue cue(TextWords words, int i) {
        String word = small(words.word(i));
        String before = i > 0 ? small(words.word(i - 1)) : "";
        if (word.equals("in") && TOPICS.contains(before)) {
            return Cue.PART_OF_NAME;
        }
        if (AT.contains(word) || VISITS.contains(word)) {
            return Cue.AT;
        }
        if (word.equals("to")) {
            return NOT_TO.contains(before) ? Cue.NONE : Cue.TO;
        }
        if (word.equals("for")) {
            return GOING.contains(before) ? Cue.TO : Cue.NONE;
        }
        return TO.contains(word) ? Cue.TO : word.equals("from") ? Cue.FROM : Cue.NONE;
    }

    @Override
    public boolean isAnd(String word) {
        return word.equals("and") || word.equals("or");
    }

    @Override
    public boolean isOfDate(String word) {
        return DATES.contains(small(word));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
