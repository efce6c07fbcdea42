package dateline.timex;

import dateline.timex.Connectors.Connector;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Finds the expressions of a text: the longest match at each token, and what is joined to it.
final class Scanner {
    /// More members than any list of days in prose has.
    private static final int LONGEST_CHAIN = 12;

    private final List<Token> tokens;
    private final RuleSet rules;
    private final Connectors connectors;
    private final Matcher matcher;
    private final List<Match> found = new ArrayList<>();
    /// Where the last chain of a rule came to nothing: one that begins inside of it comes to nothing too.
    private final IdentityHashMap<Rule, Integer> hopeless = new IdentityHashMap<>();
    /// The token that was looked at last, and what was found there: chains look at the same one again and again.
    private int known = -1;

    private Optional<Match> knownMatch = Optional.empty();

    Scanner(List<Token> tokens, RuleSet rules, Connectors connectors) {
        this.tokens = tokens;
        this.rules = rules;
        this.connectors = connectors;
        this.matcher = new Matcher(tokens);
    }

    List<Match> run() {
        int at = 0;
        while (at < tokens.size()) {
            at = next(at);
        }
        return found.stream().filter(m -> m.kind() != Rule.Kind.NONE).toList();
    }

    /// @return where to look next
    private int next(int at) {
        Optional<Match> match = matchAt(at, followsConnector(at));
        if (match.isEmpty()) {
            List<Match> chain = heads(at);
            found.addAll(chain);
            return chain.isEmpty() ? at + 1 : tails();
        }
        found.add(match.get());
        return match.get().kind() == Rule.Kind.NONE ? match.get().to() : tails();
    }

    /// @param connected whether a connector stands before it, so that a sign there does not speak against a number
    private Optional<Match> matchAt(int at, boolean connected) {
        List<Rule> candidates = rules.beginningWith(tokens, at);
        if (candidates.isEmpty() || (!connected && matcher.isPartOfNumber(at))) {
            return Optional.empty();
        }
        if (at != known) {
            known = at;
            knownMatch = matcher.longest(candidates, at);
        }
        return knownMatch;
    }

    private boolean followsConnector(int at) {
        return !found.isEmpty()
                && connectors
                        .at(found.getLast().to())
                        .filter(c -> c.reaches(at))
                        .isPresent();
    }

    /// “16, 17 and 18 May”: the last is a match, and those before it take the month from it.
    private List<Match> heads(int at) {
        if (matcher.isPartOfNumber(at) && !followsConnector(at)) {
            return List.of();
        }
        for (Rule rule : rules.heads()) {
            List<Match> chain = hopeless.getOrDefault(rule, 0) > at ? List.of() : chain(rule, at);
            if (!chain.isEmpty()) {
                return chain;
            }
        }
        return List.of();
    }

    private List<Match> chain(Rule rule, int start) {
        List<Rule> head = List.of(rule);
        List<Match> heads = new ArrayList<>();
        int at = start;
        while (heads.size() < LONGEST_CHAIN) {
            Optional<Match> one = matcher.longest(head, at);
            Optional<Connector> connector = one.flatMap(h -> connectors.at(h.to()));
            if (one.isEmpty() || connector.isEmpty()) {
                break;
            }
            heads.add(one.get());
            at = connector.get().after();
            Optional<Match> target =
                    matchAt(at, true).filter(m -> m.first().equals(one.get().first()));
            if (target.isPresent()) {
                return completed(heads, target.get());
            }
        }
        hopeless.put(rule, at);
        return List.of();
    }

    private static List<Match> completed(List<Match> heads, Match target) {
        List<Match> all = new ArrayList<>();
        heads.forEach(h -> all.add(h.inheriting(target)));
        all.add(target);
        return all;
    }

    /// “May 16 and 17”: those after the last match found take the month from it. What only a comma joins is believed
    /// when “and” comes after it.
    ///
    /// @return where to look next
    private int tails() {
        List<Match> pending = new ArrayList<>();
        Match last = found.getLast();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<Connector> connector = connectors.at(last.to());
            Optional<Match> tail = tail(last, connector);
            if (connector.isEmpty() || tail.isEmpty()) {
                break;
            }
            last = tail.get().inheriting(last);
            pending.add(last);
            if (connector.get().kind() != Connectors.Kind.COMMA) {
                found.addAll(pending);
                pending.clear();
            }
        }
        return found.getLast().to();
    }

    private Optional<Match> tail(Match last, Optional<Connector> connector) {
        if (connector.isEmpty()) {
            return Optional.empty();
        }
        int at = connector.get().after();
        int own = matchAt(at, true).map(Match::to).orElse(at);
        return rules.tails().stream()
                .flatMap(rule -> matcher.longest(List.of(rule), at).stream())
                .filter(t -> t.to() > own && continues(last, t))
                .findFirst();
    }

    private static boolean continues(Match before, Match tail) {
        Optional<Field> last = before.last();
        boolean years = last.filter(Field.YEAR::equals).isPresent()
                && tail.first().filter(Field.SHORT_YEAR::equals).isPresent();
        boolean clocks = last.filter(Field.MINUTE::equals).isPresent()
                && tail.first().filter(Field.HOUR::equals).isPresent();
        return years || clocks || (last.isPresent() && last.equals(tail.first()));
    }
}
