package dateline.timex;

import java.util.List;
import java.util.Optional;

/// The words and signs that join expressions to lists and intervals.
final class Connectors {
    /// Of the verb and what is moved, in tokens.
    private static final int NEAR = 8;
    private static final int FAR = 20;

    private final List<Token> tokens;
    private final WordClass comma;
    private final WordClass listing;
    private final WordClass dash;
    private final WordClass to;
    private final WordClass and;
    private final WordClass or;
    private final WordClass between;
    private final WordClass moved;
    private final WordClass putOff;
    private final WordClass since;
    private final WordClass repeated;

    enum Kind {
        COMMA,
        /// A sign that makes a list by itself: “、”.
        LISTING,
        DASH,
        TO,
        AND,
        OR
    }

    /// @param next index of the first token after it
    /// @param after the same, where a preposition or article that is said again belongs to it
    record Connector(Kind kind, int next, int after) {

        boolean reaches(int index) {
            return index == next || index == after;
        }
    }

    Connectors(List<Token> tokens, RuleSet rules) {
        this.tokens = tokens;
        this.comma = rules.words("comma");
        this.listing = rules.words("listing");
        this.dash = rules.words("dash");
        this.to = rules.words("to");
        this.and = rules.words("and");
        this.or = rules.words("or");
        this.between = rules.words("between");
        this.moved = rules.words("moved");
        this.putOff = rules.words("put-off");
        this.since = rules.words("since");
        this.repeated = rules.words("repeated");
    }

    /// The connector that begins with this token: “,”, “and”, “, and”, “to”, and a preposition that is said again.
    Optional<Connector> at(int index) {
        int start = index;
        boolean listed = stands(comma, start);
        start += listed ? 1 : 0;
        Optional<Kind> kind = kind(start);
        int next = kind.isPresent() ? start + 1 : start;
        if (!isInside(next) || (kind.isEmpty() && !listed)) {
            return Optional.empty();
        }
        boolean repeats = kind.isPresent() && kind.get() != Kind.DASH && stands(repeated, next) && isInside(next + 1);
        return Optional.of(new Connector(kind.orElse(Kind.COMMA), next, repeats ? next + 1 : next));
    }

    private Optional<Kind> kind(int at) {
        if (stands(dash, at)) {
            return Optional.of(Kind.DASH);
        }
        if (stands(to, at)) {
            return Optional.of(Kind.TO);
        }
        if (stands(and, at)) {
            return Optional.of(Kind.AND);
        }
        if (stands(or, at)) {
            return Optional.of(Kind.OR);
        }
        return stands(listing, at) ? Optional.of(Kind.LISTING) : Optional.empty();
    }

    /// Whether an interval was announced by the word before: “between”.
    boolean isBetween(int from) {
        return (from > 0 && between.standsAt(tokens, from - 1)) || (from > 1 && between.standsAt(tokens, from - 2));
    }

    /// Whether something is moved from the one to the other: that is no interval.
    boolean isMoved(int from) {
        // “Postponed last year, the fair runs from 3 to 5 June.”
        int reach = from > 0 && since.standsAt(tokens, from - 1) ? NEAR : FAR;
        for (int i = from - 1; i >= Math.max(0, from - reach) && sameSentence(i, from); i--) {
            if (putOff.standsAt(tokens, i) || (i >= from - NEAR && moved.standsAt(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }

    private boolean stands(WordClass words, int at) {
        return isInside(at) && words.standsAt(tokens, at);
    }

    private boolean isInside(int at) {
        return at < tokens.size() && !tokens.get(at).first();
    }
}
