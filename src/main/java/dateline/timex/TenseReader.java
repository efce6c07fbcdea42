package dateline.timex;

import java.util.List;

/// Guesses the tense that an expression stands in, from the words nearest to it that tell: first those before it in its
/// sentence, then those after it.
final class TenseReader {
    /// A verb that is farther away is another clause's.
    private static final int REACH = 30;

    private final List<Token> tokens;
    private final WordClass future;
    private final WordClass past;
    private final WordClass neither;
    private final WordClass undone;
    private final WordClass ahead;

    TenseReader(List<Token> tokens, RuleSet rules) {
        this.tokens = tokens;
        this.future = rules.words("future");
        this.past = rules.words("past");
        this.neither = rules.words("neither");
        this.undone = rules.words("undone");
        this.ahead = rules.words("ahead");
    }

    Tense of(Match match) {
        if (match.has(Field.TENSE)) {
            return Tense.valueOf(match.said(Field.TENSE));
        }
        Tense before = before(match.from());
        Tense found = before == Tense.UNKNOWN ? after(match.to(), match.from()) : before;
        boolean isAhead = match.from() > 0 && ahead.standsAt(tokens, match.from() - 1);
        return found == Tense.UNKNOWN && isAhead ? Tense.FUTURE : found;
    }

    private Tense before(int from) {
        int sentence = tokens.get(from).sentence();
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (tokens.get(i).sentence() != sentence) {
                return Tense.UNKNOWN;
            }
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense after(int to, int from) {
        int sentence = tokens.get(from).sentence();
        for (int i = to; i < Math.min(tokens.size(), to + REACH); i++) {
            if (tokens.get(i).sentence() != sentence) {
                return Tense.UNKNOWN;
            }
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense at(int index) {
        // “Was scheduled” looks ahead from a day that is past.
        boolean isUndone = index > 0 && undone.standsAt(tokens, index - 1);
        if (isUndone || neither.standsAt(tokens, index)) {
            return Tense.UNKNOWN;
        }
        if (future.standsAt(tokens, index)) {
            return Tense.FUTURE;
        }
        return past.standsAt(tokens, index) ? Tense.PAST : Tense.UNKNOWN;
    }
}
