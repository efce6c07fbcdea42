package dateline.timex;

import dateline.timex.Connectors.Connector;
import java.util.ArrayList;
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

    private Optional<Match> matchAt(int at, boolean connected) {
        return matcher.longest(rules.beginningWith(tokens.get(at)), at, connected);
    }

    private boolean followsConnector(int at) {
        return !found.isEmpty()
                && connectors
                        .at(found.getLast().to())
                        .filter(c -> c.next() == at)
                        .isPresent();
    }

    /// “16, 17 and 18 May”: the last is a match, and those before it take the month from it.
    private List<Match> heads(int at) {
        for (Rule rule : rules.heads()) {
            List<Match> chain = chain(List.of(rule), at);
            if (!chain.isEmpty()) {
                return chain;
            }
        }
        return List.of();
    }

    private List<Match> chain(List<Rule> head, int start) {
        List<Match> heads = new ArrayList<>();
        int at = start;
        while (heads.size() < LONGEST_CHAIN) {
            Optional<Match> one = matcher.longest(head, at, !heads.isEmpty() || followsConnector(start));
            Optional<Connector> connector = one.flatMap(h -> connectors.at(h.to()));
            if (one.isEmpty() || connector.isEmpty()) {
                return List.of();
            }
            heads.add(one.get());
            at = connector.get().next();
            Optional<Match> target =
                    matchAt(at, true).filter(m -> m.first().equals(one.get().first()));
            if (target.isPresent()) {
                return completed(heads, target.get());
            }
        }
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
        int at = connector.get().next();
        int own = matchAt(at, true).map(Match::to).orElse(at);
        return rules.tails().stream()
                .flatMap(rule -> matcher.longest(List.of(rule), at, true).stream())
                .filter(t -> t.to() > own && continues(last, t))
                .findFirst();
    }

    private static boolean continues(Match before, Match tail) {
        Optional<Field> last = before.last();
        boolean years = last.filter(Field.YEAR::equals).isPresent()
                && tail.first().filter(Field.SHORT_YEAR::equals).isPresent();
        return years || (last.isPresent() && last.equals(tail.first()));
    }
}
