package dateline.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of a language, found by the word that they begin with.
final class RuleSet {
    private final Map<String, WordClass> classes;
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final NumberRules byNumber = new NumberRules();
    private final List<Rule> heads = new ArrayList<>();
    private final List<Rule> tails = new ArrayList<>();

    RuleSet(Map<String, WordClass> classes, List<Rule> rules) {
        this.classes = Map.copyOf(classes);
        for (Rule rule : rules) {
            switch (rule.kind()) {
                case HEAD -> heads.add(rule);
                case TAIL -> tails.add(rule);
                case DATE, TIME, DURATION, SET, NONE -> index(rule);
            }
        }
    }

    private void index(Rule rule) {
        Set<String> words = new HashSet<>();
        if (collect(rule.pattern(), words)) {
            byNumber.add(rule);
        }
        for (String word : words) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(rule);
        }
    }

    /// @param words takes the words that can come first
    /// @return whether a number can
    private static boolean collect(Node node, Set<String> words) {
        return switch (node) {
            case Node.Words w -> {
                words.addAll(w.words().firstWords());
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

    /// The rules that can begin with this token, in the order of the file but those that begin with a certain number
    /// first.
    List<Rule> beginningWith(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        List<Rule> ofWord = byWord.getOrDefault(token.word(), List.of());
        if (token.kind() != Token.Kind.NUMBER) {
            return ofWord;
        }
        List<Rule> ofNumber =
                byNumber.before(at + 1 < tokens.size() ? tokens.get(at + 1).word() : "");
        return ofWord.isEmpty()
                ? ofNumber
                : Stream.concat(ofWord.stream(), ofNumber.stream()).toList();
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
