package dateline.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words in `resources/draft/ru-verbs.txt`. They are looked for in small letters and without ё.
final class RussianWords {
    private static final int LONGEST_ENDING = 4;

    /// How a form says what is to come.
    enum Form {
        INFINITIVE,
        FUTURE,
        PARTICIPLE,
        PRESENT,
        /// “Запланирован”, “ожидается”: a plan, of what stands beside it.
        PLAN
    }

    record Verb(VerbClass kind, Form form) {}

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    RussianWords() {
        VerbList list = new VerbList("/draft/ru-verbs.txt");
        for (VerbClass kind : VerbClass.values()) {
            boolean change = kind == VerbClass.CANCEL || kind == VerbClass.POSTPONE || kind == VerbClass.MOVE;
            if (kind != VerbClass.REPORT) {
                list.of(kind.name()).forEach(entry -> add(kind, entry, change));
            }
            list.of("NOW_" + kind.name()).forEach(form -> verbs.put(form, new Verb(kind, Form.PRESENT)));
        }
        list.of("PLAN").forEach(stem -> addParticiple(stem, new Verb(VerbClass.OCCUR, Form.PLAN)));
        list.of("PLAN_NOW").forEach(form -> verbs.put(form, new Verb(VerbClass.OCCUR, Form.PLAN)));
        list.of("EXPECT").forEach(form -> verbs.put(form, new Verb(VerbClass.OCCUR, Form.PLAN)));
        for (String heading :
                List.of("EXPECT", "SHALL", "MAY", "HOPE", "REPORT", "TALKS", "VISITS", "EVENT", "LASTING")) {
            sets.put(heading, Set.copyOf(list.of(heading)));
        }
    }

    private void add(VerbClass kind, String entry, boolean change) {
        String[] forms = entry.split("/", -1);
        if (change) {
            addParticiple(entry, new Verb(kind, Form.PARTICIPLE));
            return;
        }
        verbs.put(forms[0], new Verb(kind, Form.INFINITIVE));
        verbs.put(forms[1], new Verb(kind, Form.FUTURE));
        verbs.put(forms[2], new Verb(kind, Form.FUTURE));
        if (!forms[3].equals("-")) {
            addParticiple(forms[3], new Verb(kind, Form.PARTICIPLE));
        }
    }

    private void addParticiple(String stem, Verb verb) {
        List.of("", "а", "о", "ы").forEach(ending -> verbs.put(stem + ending, verb));
    }

    Optional<Verb> verb(String word) {
        return Optional.ofNullable(verbs.get(plain(word)));
    }

    boolean is(String heading, String word) {
        return set(heading).contains(plain(word));
    }

    /// Whether a word begins with one of the heading's, and has no more than an ending after it.
    boolean isOf(String heading, String word) {
        String all = plain(word);
        // “Гала-концерт”.
        return isOf(set(heading), all) || isOf(set(heading), all.substring(all.lastIndexOf('-') + 1));
    }

    private static boolean isOf(Set<String> stems, String plain) {
        for (int end = Math.max(2, plain.length() - LONGEST_ENDING); end <= plain.length(); end++) {
            if (stems.contains(plain.substring(0, Math.min(end, plain.length())))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> set(String heading) {
        return sets.getOrDefault(heading, Set.of());
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
