package dateline.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether two titles speak of the same thing.
final class Likeness {
    private static final Set<String> SAY_LITTLE = Words.of(
            "the and for with between from its his her their two will this that opening president minister",
            "prime premier meeting talks visit trip number several to of in at be on a an end start",
            "president’s foreign new first event");
    private static final double SAME = 0.75;
    private static final int SHARED_HAN = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PREPOSITION = Pattern.compile(" (?:at|of|in|for|with|to|by|on|from|between) ");

    private Likeness() {}

    /// The words of a title, and those of its first part; taken once, for titles are compared with many others.
    record Profile(String title, Set<String> all, Set<String> head) {

        static Profile of(String title) {
            return new Profile(title, words(title), words(Likeness.head(title)));
        }
    }

    /// “Keynote address at the conference” is not the conference: what stands before the first preposition tells. In
    /// scripts other than Latin, all does.
    static boolean alike(Profile a, Profile b) {
        if (a.title().equalsIgnoreCase(b.title())) {
            return true;
        }
        int smaller = Math.min(a.all().size(), b.all().size());
        if (smaller == 0 || a.head().stream().noneMatch(b.head()::contains)) {
            return false;
        }
        List<String> shared = a.all().stream().filter(b.all()::contains).toList();
        return shared.size() >= Math.max(1, SAME * smaller)
                && shared.stream().anyMatch(w -> w.length() > 2 || w.codePointAt(0) > 0x2E80);
    }

    private static String head(String title) {
        Matcher preposition = PREPOSITION.matcher(title);
        return preposition.find(1) ? title.substring(0, preposition.start()) : title;
    }

    /// Whether a name stands in both.
    static boolean shareName(String a, String b) {
        Set<String> first = names(a);
        first.retainAll(names(b));
        return !first.isEmpty() || shareHan(a, b);
    }

    /// Whether both name the same one: “President Xi Jinping” and “Xi”, but not “Chinese Premier Li Qiang”.
    static boolean isSameName(String a, String b) {
        if (isHan(a) && isHan(b)) {
            return a.endsWith(b.substring(b.length() - 2)) || a.contains(b) || b.contains(a);
        }
        List<String> first = namesInOrder(a);
        List<String> second = namesInOrder(b);
        return (!first.isEmpty() && second.contains(first.getLast()))
                || (!second.isEmpty() && first.contains(second.getLast()));
    }

    /// Whether both are full names, of two: the president and the premier each meet the guest.
    static boolean areOthers(String a, String b) {
        if (isHan(a) && isHan(b)) {
            return pairs(a).stream().noneMatch(pairs(b)::contains);
        }
        List<String> first = namesInOrder(a);
        List<String> second = namesInOrder(b);
        return first.size() > 1 && second.size() > 1 && first.stream().noneMatch(second::contains);
    }

    private static Set<String> pairs(String han) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < han.length(); i++) {
            pairs.add(han.substring(i, i + 2));
        }
        return pairs;
    }

    /// Chinese divides no words: one name within the other, or four characters in a row.
    private static boolean shareHan(String a, String b) {
        if (!isHan(a) || !isHan(b)) {
            return false;
        }
        for (int i = 0; i + SHARED_HAN <= a.length(); i++) {
            if (b.contains(a.substring(i, i + SHARED_HAN))) {
                return true;
            }
        }
        return a.contains(b) || b.contains(a);
    }

    private static boolean isHan(String text) {
        return text.length() > 1 && Character.isIdeographic(text.codePointAt(0));
    }

    private static Set<String> names(String text) {
        return new HashSet<>(namesInOrder(text));
    }

    private static List<String> namesInOrder(String text) {
        List<String> names = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            if (!word.isEmpty()
                    && (Character.isUpperCase(word.codePointAt(0)) || Character.isIdeographic(word.codePointAt(0)))
                    && !isAcronym(word)
                    && !SAY_LITTLE.contains(word.toLowerCase(Locale.ROOT))) {
                names.add(stem(word.toLowerCase(Locale.ROOT)));
            }
        }
        return names;
    }

    /// “US”, “КНР” stand in many names.
    private static boolean isAcronym(String word) {
        return word.length() < 4
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !Character.isIdeographic(word.codePointAt(0));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int ideograph = -1;
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty() || SAY_LITTLE.contains(word)) {
                continue;
            }
            if (Character.isIdeographic(word.codePointAt(0))) {
                words.addAll(pairs(word));
                ideograph = word.length();
            } else {
                words.add(stem(word));
            }
        }
        return ideograph == 1 ? new HashSet<>(Set.of(text)) : words;
    }

    /// Without the ending that changes with the case, for Russian; without the plural's.
    private static String stem(String word) {
        boolean cyrillic = word.codePointAt(0) >= 0x400 && word.codePointAt(0) < 0x530;
        int keep = cyrillic
                ? Math.max(3, word.length() - 2)
                : word.endsWith("s") && word.length() > 3 ? word.length() - 1 : word.length();
        return word.substring(0, Math.min(keep, word.length()));
    }
}
