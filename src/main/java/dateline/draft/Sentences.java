package dateline.draft;

import dateline.model.TextPositionSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Divides a text into sentences: at full stops, question and exclamation marks, and at the ends of lines; not after
/// abbreviations and initials, and with the quotation marks that belong to the sentence.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Words.of(
            "mr mrs ms dr prof gen col lt sgt gov sen rep st no vs inc ltd co corp jr sr jan feb mar apr jun",
            "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k",
            "u.n e.u e.g i.e approx ул им г гг т стр проф акад пр тыс млн млрд");
    private static final Set<String> DAYS = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may",
            "june july august september october november december");
    private static final int LONGEST_LEAD = 24;
    private static final int LONGEST_GAP = 16;
    private static final String CLOSING = "”’\"')]»」』";

    private Sentences() {}

    /// Where the sentences of a text are, in its order.
    public static List<TextPositionSelector> ranges(String text) {
        return of(text).stream()
                .map(sentence -> new TextPositionSelector(sentence.start(), sentence.end()))
                .toList();
    }

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(sentences, text, start, i, paragraph);
                start = i + 1;
                paragraph += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (ends(text, start, i)) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text, start, end, paragraph);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length(), paragraph);
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to, int paragraph) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(start, end, paragraph));
        }
    }

    private static boolean ends(String text, int start, int i) {
        return switch (text.charAt(i)) {
            case '。', '！', '？' -> true;
            case '!', '?', '…' -> isFollowedBySentence(text, i);
            case '.' -> isFollowedBySentence(text, i) && !isAbbreviation(text, start, i);
            default -> false;
        };
    }

    private static boolean isFollowedBySentence(String text, int i) {
        int next = i + 1;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int most = Math.min(text.length(), next + LONGEST_GAP);
        while (next < most && !Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isAbbreviation(String text, int sentence, int stop) {
        int start = stop;
        while (start > sentence && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        boolean hour = word.endsWith(".m") || word.equals("am") || word.equals("pm");
        // “9 a.m. Ribbon-cutting”: the line begins with its hour.
        boolean beginsNext = hour && !isLead(text, sentence, stop) && isFollowedByFinite(text, stop);
        return (isInitial || ABBREVIATIONS.contains(word)) && !beginsNext;
    }

    private static boolean isLead(String text, int sentence, int stop) {
        int first = sentence;
        while (first < stop && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return stop - first < LONGEST_LEAD && Character.isDigit(text.charAt(first));
    }

    /// “At 3 p.m. The session …”: after an hour, a capital begins a sentence, unless it names the zone or the day.
    private static boolean isFollowedByFinite(String text, int stop) {
        int start = stop + 1;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        boolean abbreviation = word.length() <= 4 && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean zone = text.startsWith(" time", end)
                || text.startsWith(" Time", end)
                || text.startsWith(" Standard", end)
                || text.startsWith(" Daylight", end);
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !abbreviation
                && !zone
                && !DAYS.contains(word.toLowerCase(Locale.ROOT));
    }
}
