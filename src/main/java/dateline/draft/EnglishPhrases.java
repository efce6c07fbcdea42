package dateline.draft;

import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes phrases out of an English sentence: without the dates in them, and without what only describes.
final class EnglishPhrases {
    private static final Set<String> BEFORE_TIMES = Words.of(
            "on at from to until till by between in during for since through throughout before after starting",
            "beginning around about no later than late scheduled due the planned originally set fixed slated",
            "booked billed timed");
    private static final Set<String> JOINS_TIMES = Words.of("and or – - — to , ( until");
    private static final Set<String> ENDS = Words.of(
            "which who that where when while as after before because amid following during despite marking",
            "including aimed designed accompanied followed scheduled whose if unless ahead ( ; : — – since",
            "although though so due listed slated booked");
    private static final Set<String> EDGES = Words.of(
            ", and or but ( ) . ; : — – - the on in at for from to with by until of also there then later",
            "meanwhile both");
    private static final int LONGEST = 110;

    private final List<Token> tokens;

    EnglishPhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// Where the noun phrase ends that begins here.
    int nounEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            if (ENDS.contains(token.small()) && !(i == from)) {
                return i;
            }
            if (token.is(",") && !isList(i, end)) {
                return i;
            }
        }
        return end;
    }

    /// Whether the comma stands in “A, B and C”, and not before “the president of …”, “China’s premier”, “scheduled
    /// for”.
    private boolean isList(int comma, int end) {
        if (comma + 1 >= end) {
            return false;
        }
        Token next = tokens.get(comma + 1);
        if (next.is("and")) {
            return true;
        }
        boolean describes = EnglishNouns.ARTICLES.contains(next.small())
                || next.small().endsWith("’s")
                || next.small().endsWith("'s")
                || ENDS.contains(next.small())
                || next.time().isPresent();
        boolean joined = tokens.subList(comma + 1, end).stream().anyMatch(t -> t.is("and"));
        return !describes && joined;
    }

    /// The parts of “a gala and a dinner”, “a gala, and the opening of the fair”: each begins with an article and names
    /// what takes place.
    List<int[]> activities(int from, int end) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i + 1 < end; i++) {
            boolean joins = tokens.get(i).is("and")
                    || (tokens.get(i).is(",") && !tokens.get(i + 1).is("and"));
            if (joins
                    && namesEvent(start, i)
                    && EnglishNouns.ARTICLES.contains(tokens.get(i + 1).small())
                    && namesEvent(i + 1, end)) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        parts.add(new int[] {start, end});
        return parts;
    }

    boolean namesEvent(int from, int end) {
        return has(from, end, EnglishNouns.EVENTS);
    }

    boolean has(int from, int end, Set<String> words) {
        for (int i = from; i < end; i++) {
            if (words.contains(tokens.get(i).small())) {
                return true;
            }
        }
        return false;
    }

    int indexOf(int from, int end, Set<String> words) {
        for (int i = from; i < end; i++) {
            if (words.contains(tokens.get(i).small())) {
                return i;
            }
        }
        return -1;
    }

    /// “On July 31”.
    boolean isBeforeTime(int from, int end) {
        return from + 1 < end
                && tokens.get(from).is("on")
                && tokens.get(from + 1).time().isPresent();
    }

    /// The words without dates, articles at the begin and loose ends; empty where nothing is left.
    String phrase(int from, int end) {
        List<Token> kept = withoutTimes(from, end);
        while (!kept.isEmpty() && isLooseBegin(kept.getFirst())) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && EDGES.contains(kept.getLast().small())) {
            kept.removeLast();
        }
        return shortened(text(kept));
    }

    /// What follows a verb, with its prepositions: “on the main stage”.
    String complement(int from, int end) {
        List<Token> kept = withoutTimes(from, end);
        while (!kept.isEmpty()
                && !kept.getFirst().isWord()
                && kept.getFirst().text().length() == 1) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && EDGES.contains(kept.getLast().small())) {
            kept.removeLast();
        }
        return shortened(text(kept));
    }

    private static boolean isLooseBegin(Token token) {
        return (EDGES.contains(token.small()) && !token.is("to")) || EnglishNouns.ARTICLES.contains(token.small());
    }

    private List<Token> withoutTimes(int from, int end) {
        List<Token> kept = new ArrayList<>();
        boolean afterTime = false;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            if (token.time().isPresent() && !isLength(token)) {
                Set<String> loose = afterTime ? JOINS_TIMES : BEFORE_TIMES;
                while (!kept.isEmpty() && loose.contains(kept.getLast().small())) {
                    kept.removeLast();
                    loose = BEFORE_TIMES;
                }
                afterTime = true;
                i = isPossessive(i + 1, end) ? i + 1 : overZone(i, end);
            } else {
                kept.add(token);
                afterTime = afterTime && JOINS_TIMES.contains(token.small());
            }
        }
        return kept;
    }

    /// “3 p.m. New York time”.
    private int overZone(int time, int end) {
        int at = time + 1;
        while (at < end && tokens.get(at).isCapital()) {
            at++;
        }
        boolean isZone = tokens.get(time).time().flatMap(Timex::clock).isPresent()
                && at > time + 1
                && at < end
                && tokens.get(at).is("time");
        return isZone ? at : time;
    }

    /// “Saturday’s concert”.
    private boolean isPossessive(int i, int end) {
        return i < end
                && tokens.get(i).glued()
                && Set.of("'s", "’s").contains(tokens.get(i).small());
    }

    /// “A three-day visit”: how long it is does not go out of date.
    private static boolean isLength(Token token) {
        return token.time().filter(t -> t.type() == TimexType.DURATION).isPresent()
                && token.text().indexOf('-') > 0;
    }

    private static String text(List<Token> kept) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Token token : kept) {
            boolean glued = end < 0 || token.start() == end || ",.;:)’".contains(token.text());
            text.append(glued ? "" : " ").append(token.text());
            end = token.end();
        }
        return text.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
