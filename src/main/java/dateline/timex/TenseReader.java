package dateline.timex;

import java.util.List;

/// Guesses the tense that an expression stands in, from the words nearest to it that tell: first those before it in its
/// sentence, then those after it.
final class TenseReader {
    /// A verb that is farther away is another clause's.
    private static final int REACH = 30;

    private final List<Token> tokens;
    private final WordClass future;
    private final WordClass weakFuture;
    private final WordClass past;
    private final WordClass neither;
    private final WordClass undone;
    private final WordClass passive;
    private final WordClass ahead;
    private final WordClass infinitive;
    private final WordClass agent;

    TenseReader(List<Token> tokens, RuleSet rules) {
        this.tokens = tokens;
        this.future = rules.words("future");
        this.weakFuture = rules.words("weak-future");
        this.past = rules.words("past");
        this.neither = rules.words("neither");
        this.undone = rules.words("undone");
        this.passive = rules.words("passive");
        this.ahead = rules.words("ahead");
        this.infinitive = rules.words("infinitive");
        this.agent = rules.words("agent");
    }

    Tense of(Match match) {
        if (match.has(Field.TENSE)) {
            return Tense.valueOf(match.said(Field.TENSE));
        }
        int from = match.from();
        int sentence = tokens.get(from).sentence();
        int begin = from;
        while (begin > Math.max(0, from - REACH) && tokens.get(begin - 1).sentence() == sentence) {
            begin--;
        }
        Tense before = before(begin, from);
        Tense found = before == Tense.UNKNOWN ? after(match.to(), sentence) : before;
        boolean isAhead = from > begin && ahead.standsAt(tokens, from - 1);
        return found == Tense.UNKNOWN && isAhead ? Tense.FUTURE : found;
    }

    private Tense before(int begin, int from) {
        boolean weak = false;
        for (int i = from - 1; i >= begin; i--) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            weak |= weakFuture.standsAt(tokens, i);
        }
        return weak ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private Tense after(int to, int sentence) {
        int end = Math.min(tokens.size(), to + REACH);
        for (int i = to; i < end && tokens.get(i).sentence() == sentence; i++) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense at(int index) {
        // “Will” with a capital is a name.
        boolean isNone = neither.standsAt(tokens, index) || neither.reachesOver(tokens, index);
        if (isNone || isUndone(index) || tokens.get(index).capital()) {
            return Tense.UNKNOWN;
        }
        if (future.standsAt(tokens, index)) {
            return Tense.FUTURE;
        }
        boolean isPast = past.standsAt(tokens, index) && !isInfinitive(index) && !isRelative(index);
        return isPast ? Tense.PAST : Tense.UNKNOWN;
    }

    /// “To hit”, “to cut”.
    private boolean isInfinitive(int index) {
        return index > 0 && infinitive.standsAt(tokens, index - 1);
    }

    /// “…, directed by”: who did it, not when.
    private boolean isRelative(int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).kind() == Token.Kind.SIGN
                && agent.standsAt(tokens, index + 1);
    }

    /// “Was scheduled” looks ahead from a day that is past; “will be held” does not look back.
    private boolean isUndone(int index) {
        return (index > 0 && (undone.standsAt(tokens, index - 1) || passive.standsAt(tokens, index - 1)))
                || (index > 1 && passive.standsAt(tokens, index - 2));
    }
}
