package dateline.draft;

import dateline.draft.EnglishTitles.Titled;
import dateline.draft.Happening.Bound;
import dateline.draft.Happening.Fate;
import dateline.draft.Happening.Kind;
import dateline.draft.Happening.Tense;
import dateline.model.Certainty;
import dateline.timex.Granularity;
import dateline.timex.Group;
import dateline.timex.Timex;
import dateline.timex.TimexType;
import java.util.ArrayList;
import java.util.List;

/// Makes happenings of what was read in an English sentence.
final class EnglishHappenings {
    private final List<Token> tokens;
    private final EnglishPhrases phrases;
    private final int nth;
    /// Where the clause that is read begins with its subject.
    private int main;

    private boolean inherited;
    private boolean apart;

    /// @param nth on which day of the event the sentence is; see [Happening#nth]
    EnglishHappenings(List<Token> tokens, int nth) {
        this.tokens = tokens;
        this.phrases = new EnglishPhrases(tokens);
        this.nth = nth;
    }

    /// Whether what a clause says is before or after what the one before it says.
    boolean isAnotherTime(EnglishClause clause) {
        Token first = tokens.get(clause.from());
        return first.is("before") || first.is("after") || first.is("then");
    }

    /// What stands before its subject says when, not what.
    ///
    /// @param inherits whether its days are another clause's: what it says is within them
    void read(EnglishClause clause, boolean inherits) {
        main = clause.subject();
        inherited = inherits;
        apart = !clause.own() && isAnotherTime(clause);
    }

    Happening of(
            int from,
            int end,
            Titled titled,
            String subject,
            Tense tense,
            Certainty certainty,
            Fate fate,
            List<Timex> times,
            List<Timex> previous) {
        boolean between = times.stream().anyMatch(t -> t.group().isPresent() && isAfterBetween(t));
        boolean lasting = phrases.has(Math.min(Math.max(from, main), end), end, EnglishNouns.LASTING)
                || titled.kind() == Kind.VISIT;
        boolean interval = times.stream()
                .anyMatch(t -> t.isInterval()
                        || t.group()
                                .filter(g -> g.kind() == Group.Kind.INTERVAL)
                                .isPresent());
        return new Happening(
                tokens.get(from).start(),
                tokens.get(end - 1).end(),
                titled.kind(),
                EnglishPhrases.capital(titled.title()),
                titled.with(),
                subject,
                tense,
                certainty,
                fate,
                lasting || (interval && !between && !inherited),
                phrases.has(from, end, EnglishNouns.SEVERAL),
                EnglishTimes.isVague(tokens.subList(from, end)),
                apart,
                titled.kind() == Kind.VISIT
                        ? EnglishTimes.daysSaid(tokens.subList(from, end))
                        : EnglishTimes.daysFrom(tokens.subList(from, end)),
                nth,
                bound(from, end, times),
                titled.edge(),
                times,
                previous);
    }

    private boolean isAfterBetween(Timex time) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).time().filter(time::equals).isPresent()) {
                return tokens.get(i - 1).is("between")
                        || (i > 1 && tokens.get(i - 2).is("between"));
            }
        }
        return false;
    }

    private Bound bound(int from, int end, List<Timex> times) {
        for (int i = from + 1; i < end; i++) {
            boolean isMeant = tokens.get(i)
                    .time()
                    .filter(t -> t.group().isEmpty() && times.stream().anyMatch(meant -> meant.start() == t.start()))
                    .isPresent();
            if (isMeant) {
                return bound(tokens.get(i - 1), i > 1 ? tokens.get(i - 2) : tokens.get(i - 1));
            }
        }
        return Bound.NONE;
    }

    private static Bound bound(Token before, Token first) {
        boolean later = before.is("than") && first.is("later");
        boolean earlier = before.is("than") && first.is("earlier");
        return switch (before.small()) {
            case "by" -> Bound.BY;
            case "until", "till", "through" -> Bound.UNTIL;
            case "before" -> first.is("not") ? Bound.SINCE : Bound.BEFORE;
            case "after" -> Bound.SINCE;
            default -> later ? Bound.BY : earlier ? Bound.SINCE : Bound.NONE;
        };
    }

    List<Timex> timesOf(EnglishClause clause) {
        return timesIn(clause.from(), clause.end());
    }

    List<Timex> timesIn(int from, int end) {
        List<Timex> times = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(from, Math.max(from, end))) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            // “At 9:30 (3:30 in Washington)”: the same hour, elsewhere.
            boolean aside = depth > 0 && !times.isEmpty();
            token.time().filter(t -> isCalendar(t) && !aside).ifPresent(times::add);
        }
        return times;
    }

    Kind kindOf(int from, int end) {
        return phrases.has(from, end, EnglishNouns.TALKS) ? Kind.TALKS : Kind.EVENT;
    }

    static boolean isOfDate(Token token) {
        return token.time().filter(EnglishHappenings::isCalendar).isPresent();
    }

    static boolean isCalendar(Timex t) {
        return (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                && t.days().isPresent()
                && t.granularity().compareTo(Granularity.YEAR) >= 0;
    }
}
