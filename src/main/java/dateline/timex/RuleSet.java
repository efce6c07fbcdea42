package dateline.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a language, found by the word that they begin with.
final class RuleSet {
    private final Map<String, WordClass> classes;
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<Rule> byNumber = new ArrayList<>();
    private final List<Rule> heads;
    private final List<Rule> tails;

    RuleSet(Map<String, WordClass> classes, List<Rule> rules) {
        this.classes = Map.copyOf(classes);
        this.heads = ofKind(rules, Rule.Kind.HEAD);
        this.tails = ofKind(rules, Rule.Kind.TAIL);
        rules.stream()
                .filter(r -> r.kind() != Rule.Kind.HEAD && r.kind() != Rule.Kind.TAIL)
                .forEach(this::index);
    }

    private static List<Rule> ofKind(List<Rule> rules, Rule.Kind kind) {
        return rules.stream().filter(r -> r.kind() == kind).toList();
    }

    private void index(Rule rule) {
        Set<String> words = new HashSet<>();
        if (collect(rule.pattern(), words)) {
            byNumber.add(rule);
        }
        words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(rule));
    }

    /// @param words takes the words that can come first
    /// @return whether a number can
    private static boolean collect(Node node, Set<String> words) {
        return switch (node) {
            case Node.Words w -> {
                w.words().firstWords().forEach(words::add);
                yield false;
            }
            case Node.Digits d -> true;
            case Node.Either e -> {
                boolean number = false;
                for (Node way : e.ways()) {
                    number |= collect(way, words);
                }
                yield number;
            }
            case Node.Accept a -> throw new IllegalArgumentException("a pattern that takes nothing");
        };
    }

    /// The rules that can begin with this token, in the order of the file.
    List<Rule> beginningWith(Token token) {
        return token.kind() == Token.Kind.NUMBER ? byNumber : byWord.getOrDefault(token.word(), List.of());
    }

    List<Rule> heads() {
        return heads;
    }

    List<Rule> tails() {
        return tails;
    }

    /// The class of that name; an empty one where the language has none.
    WordClass words(String name) {
        return classes.getOrDefault(name, new WordClass());
    }
}
