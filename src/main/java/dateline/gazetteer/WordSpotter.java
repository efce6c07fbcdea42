package dateline.gazetteer;

import dateline.gazetteer.NameTable.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds places in a language that divides its words and writes names with capitals.
///
/// A name that is a word or a given name as well (Nice, Reading, Vladimir) is a place only where the words before it
/// say so and no other name stands beside it.
final class WordSpotter {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_BESIDE = 8;

    private final NameTable names;
    private final WordRules rules;
    private final Choice choice;

    WordSpotter(NameTable names, WordRules rules, Choice choice) {
        this.names = names;
        this.rules = rules;
        this.choice = choice;
    }

    /// A name and where it stands, the last word included.
    private record Found(int first, int last, Meaning meaning) {}

    List<PlaceMention> find(String text) {
        TextWords words = new TextWords(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> name =
                    words.isCapital(i) && !rules.isOfDate(words.word(i)) ? longest(words, i) : Optional.empty();
            if (name.isPresent()) {
                found.add(name.get());
                i = name.get().last();
            }
        }
        return mentions(text, words, found);
    }

    private Optional<Found> longest(TextWords words, int first) {
        int initials = words.lastInitial(first);
        if (initials > first) {
            return keyed(List.of(words.letters(first, initials)), first, initials);
        }
        List<String> keys = rules.keys(words.word(first));
        Optional<Found> best = keyed(keys, first, first);
        int last = first + 1;
        while (last < words.size() && last < first + LONGEST_NAME && words.isNameJoined(last)) {
            keys = extended(keys, rules.keys(words.word(last)));
            if (keys.isEmpty()) {
                break;
            }
            Optional<Found> longer = keyed(keys, first, last);
            best = longer.isPresent() ? longer : best;
            last++;
        }
        return best;
    }

    private List<String> extended(List<String> keys, List<String> next) {
        List<String> longer = new ArrayList<>();
        for (String key : keys) {
            if (names.hasPrefix(key + " ")) {
                next.stream().map(n -> key + " " + n).filter(names::hasPrefix).forEach(longer::add);
            }
        }
        return longer;
    }

    private Optional<Found> keyed(List<String> keys, int first, int last) {
        return keys.stream()
                .flatMap(key -> names.meaning(key).stream())
                .findFirst()
                .map(meaning -> new Found(first, last, meaning));
    }

    private List<PlaceMention> mentions(String text, TextWords words, List<Found> found) {
        List<PlaceMention> mentions = new ArrayList<>();
        Choice.Context context =
                choice.context(found.stream().map(Found::meaning).toList());
        Cue listed = Cue.NONE;
        for (int i = 0; i < found.size(); i++) {
            Found name = found.get(i);
            boolean follows = i > 0 && isListed(words, found.get(i - 1), name);
            Cue cue = cue(words, name);
            cue = cue == Cue.NONE && follows ? listed : cue;
            Optional<Found> wider = i + 1 < found.size() && isApposed(words, name, found.get(i + 1))
                    ? Optional.of(found.get(i + 1))
                    : Optional.empty();
            if (isPlace(name, cue)) {
                NamedPlace place = choice.of(name.meaning(), wider.map(Found::meaning), context);
                int start = words.start(name.first());
                int end = words.end(name.last());
                mentions.add(new PlaceMention(start, end, text.substring(start, end), place, cue));
            }
            listed = cue;
        }
        return mentions;
    }

    /// A name that can be something else needs a word that makes it a place.
    private static boolean isPlace(Found name, Cue cue) {
        boolean isDoubtful = name.meaning().isWord() || name.meaning().isGivenName();
        return !isDoubtful || (cue != Cue.NONE && cue != Cue.PART_OF_NAME);
    }

    private Cue cue(TextWords words, Found name) {
        if (isInName(words, name)) {
            return Cue.PART_OF_NAME;
        }
        int before = name.first() - 1;
        for (int steps = 0; before >= 0 && steps <= MOST_BESIDE; steps++, before--) {
            if (!words.isJoined(before + 1) && !words.before(before + 1).equals("-")) {
                return Cue.NONE;
            }
            Cue cue = rules.cue(words, before);
            if (cue != Cue.NONE || !rules.isBeside(words.word(before))) {
                return cue;
            }
        }
        return Cue.NONE;
    }

    private boolean isInName(TextWords words, Found name) {
        int next = name.last() + 1;
        // “The University of Ottawa” is in no town of that name.
        boolean ofName = next + 1 < words.size()
                && words.word(next).equals("of")
                && words.isJoined(next)
                && words.isJoined(next + 1)
                && isNameWord(words, next + 1);
        boolean nameAfter = ofName || (next < words.size() && words.isJoined(next) && isNameWord(words, next));
        boolean describes = next < words.size()
                && words.isJoined(next)
                && !words.isCapital(next)
                && rules.describes(words.word(name.last()), words.word(next));
        int before = name.first() - 1;
        boolean nameBefore = before >= 0
                && words.isJoined(name.first())
                && isNameWord(words, before)
                && !words.beginsSentence(before)
                && !rules.isBeside(words.word(before))
                && rules.cue(words, before) == Cue.NONE;
        return nameAfter || nameBefore || describes;
    }

    private boolean isNameWord(TextWords words, int i) {
        return words.isCapital(i) && !rules.isOfDate(words.word(i));
    }

    /// “Paris, Texas”.
    private static boolean isApposed(TextWords words, Found name, Found next) {
        return next.first() == name.last() + 1 && words.before(next.first()).equals(", ");
    }

    private boolean isListed(TextWords words, Found before, Found name) {
        int gap = name.first() - before.last() - 1;
        return (gap == 0 && words.before(name.first()).equals(", "))
                || (gap == 1 && rules.isAnd(words.word(before.last() + 1)));
    }
}
