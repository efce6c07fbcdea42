package dateline.timex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The rules that can begin with a number, found by the token that comes after it: a third of all rules begin so, and a
/// text can have many numbers.
final class NumberRules {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Rule>> byNext = new ConcurrentHashMap<>();

    /// What a rule lets follow a number.
    private static final class Entry {
        private final Rule rule;
        private final Set<String> words = new HashSet<>();
        private boolean anything;
        private boolean number;

        Entry(Rule rule) {
            this.rule = rule;
            numbers(rule.pattern());
        }

        /// Looks for the numbers that a pattern can begin with.
        private void numbers(Node node) {
            switch (node) {
                case Node.Digits d -> next(d.next());
                case Node.Either e -> e.ways().forEach(this::numbers);
                case Node.Words w -> {}
                case Node.Accept a -> {}
            }
        }

        private void next(Node node) {
            switch (node) {
                case Node.Accept a -> anything = true;
                case Node.Digits d -> number = true;
                case Node.Either e -> e.ways().forEach(this::next);
                case Node.Words w -> words.addAll(w.words().firstWords());
            }
        }
    }

    void add(Rule rule) {
        Entry entry = new Entry(rule);
        entries.add(entry);
        words.addAll(entry.words);
    }

    /// @param next the word after the number; empty where the text ends or another number comes
    List<Rule> before(String next) {
        // Words that no rule knows are one key, so that a text cannot fill the memory.
        String key = words.contains(next) ? next : "";
        return byNext.computeIfAbsent(key, this::with);
    }

    private List<Rule> with(String next) {
        List<Rule> rules = new ArrayList<>();
        for (Entry entry : entries) {
            boolean isNumber = next.isEmpty() || Character.isDigit(next.charAt(0));
            if (entry.anything || entry.words.contains(next) || (isNumber && entry.number)) {
                rules.add(entry.rule);
            }
        }
        return rules;
    }
}
