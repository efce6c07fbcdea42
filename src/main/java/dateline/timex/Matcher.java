package dateline.timex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tries rules on a text. Not thread-safe: one for each text.
final class Matcher {
    private static final String BEFORE_COUNT = "#$€£¥₽";
    private static final String INSIDE_NUMBER = ".,:/'+-–—~_";

    private final List<Token> tokens;
    private int best;
    private Optional<Capture> captures = Optional.empty();

    Matcher(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The longest match of the rules at this token; of equally long ones the first rule's.
    Optional<Match> longest(List<Rule> rules, int at) {
        Optional<Match> longest = Optional.empty();
        for (Rule rule : rules) {
            int known = longest.map(Match::to).orElse(at);
            Optional<Match> match = match(rule, at, known);
            longest = match.isPresent() ? match : longest;
        }
        return longest;
    }

    /// A match that is longer than to `known`.
    private Optional<Match> match(Rule rule, int at, int known) {
        if (!holds(rule.before(), at - 1, at)) {
            return Optional.empty();
        }
        best = known;
        captures = Optional.empty();
        run(rule, rule.pattern(), at, at, Optional.empty());
        return best == known ? Optional.empty() : Optional.of(found(rule, at));
    }

    private Match found(Rule rule, int at) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(rule.constants());
        fields.putAll(Capture.fields(captures));
        String clock = fields.get(Field.HOUR_MINUTE);
        if (clock != null) {
            fields.put(Field.HOUR, clock.substring(0, 2));
            fields.put(Field.MINUTE, clock.substring(2));
        }
        return new Match(rule.kind(), at, best, Capture.first(captures), captures.map(Capture::field), fields);
    }

    private void run(Rule rule, Node node, int start, int at, Optional<Capture> taken) {
        switch (node) {
            case Node.Accept a -> accept(rule, at, taken);
            case Node.Either e -> {
                for (Node way : e.ways()) {
                    run(rule, way, start, at, taken);
                }
            }
            case Node.Digits d -> {
                if (isThere(start, at, d.glued()) && d.accepts(tokens.get(at))) {
                    run(
                            rule,
                            d.next(),
                            start,
                            at + 1,
                            Capture.add(taken, d.field(), tokens.get(at).word()));
                }
            }
            case Node.Words w -> {
                if (isThere(start, at, w.glued())) {
                    phrases(rule, w, start, at, taken);
                }
            }
        }
    }

    private void phrases(Rule rule, Node.Words words, int start, int at, Optional<Capture> taken) {
        for (WordClass.Phrase phrase : words.words().startingWith(tokens.get(at).word())) {
            int end = phrase.end(tokens, at);
            if (end >= 0) {
                run(rule, words.next(), start, end, Capture.add(taken, words.field(), phrase.value()));
            }
        }
    }

    private boolean isThere(int start, int at, boolean glued) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return at == start || (!token.first() && (!glued || token.glued()));
    }

    private void accept(Rule rule, int at, Optional<Capture> taken) {
        if (at > best && !cutsNumber(at) && holds(rule.after(), at, at)) {
            best = at;
            captures = taken;
        }
    }

    /// @param at the token beside the expression
    /// @param edge the token that begins on the edge between them
    private boolean holds(List<Guard> guards, int at, int edge) {
        boolean outside = at < 0 || at >= tokens.size() || tokens.get(edge).first();
        Optional<Integer> beside = outside ? Optional.empty() : Optional.of(at);
        for (Guard guard : guards) {
            if (!guard.holds(tokens, beside)) {
                return false;
            }
        }
        return true;
    }

    /// “A380”, “$2004”, “1.2004”, “-2004”.
    boolean isPartOfNumber(int at) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.NUMBER || !token.glued() || token.first() || at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean inside = before.glued() && at > 1 && INSIDE_NUMBER.contains(before.word()) && isLatin(at - 2);
        return inside || before.kind() == Token.Kind.WORD || BEFORE_COUNT.contains(before.word());
    }

    private boolean isLatin(int at) {
        Token.Kind kind = tokens.get(at).kind();
        return kind == Token.Kind.NUMBER || kind == Token.Kind.WORD;
    }

    /// “2004km”, “16%”, “16.5”, “2011-style”.
    private boolean cutsNumber(int at) {
        if (at >= tokens.size() || !tokens.get(at).glued() || tokens.get(at - 1).kind() != Token.Kind.NUMBER) {
            return false;
        }
        Token next = tokens.get(at);
        Token second = at + 1 < tokens.size() && tokens.get(at + 1).glued() ? tokens.get(at + 1) : next;
        return switch (next.word()) {
            case "%", "°", "$", "€" -> true;
            case ".", ",", ":", "/" -> second.kind() == Token.Kind.NUMBER;
            case "-" -> second.kind() == Token.Kind.WORD;
            default -> next.kind() == Token.Kind.WORD;
        };
    }
}
