package dateline.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Reads a pattern as the rule files write it.
///
/// | written | takes |
/// |---|---|
/// | `word` | this word, or sign; with a capital only where it is written with one |
/// | `{month}` | a phrase of the class "month", its value for the field of that name |
/// | `{n:number}` | a phrase of the class "number", for the field "n"; `{:number}` for none |
/// | `{day:1-31}` | a number in digits, for the field; `{minute:00-59}` one of two digits |
/// | `[a]` `(a \| b)` | a or nothing; a or b |
/// | `~a` | a with nothing between it and what is before |
/// | `$name` | what a `let` of that name says |
final class PatternReader {
    private static final String SPECIAL = "{}[]()|~$ ";

    private final RuleReader rules;
    private final String text;
    private int at;
    private boolean glued;

    /// A part of a pattern: given what comes after it, the step that it begins with.
    interface Part extends UnaryOperator<Node> {}

    /// @param rules knows the classes and what was given a name
    PatternReader(RuleReader rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /// @throws IllegalArgumentException when it is no pattern
    Part read() {
        Part part = alternatives();
        if (at < text.length()) {
            throw new IllegalArgumentException("unexpected " + text.substring(at));
        }
        return part;
    }

    private Part alternatives() {
        List<Part> ways = new ArrayList<>();
        ways.add(sequence());
        while (skip('|')) {
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.getFirst() : either(ways);
    }

    private static Part either(List<Part> ways) {
        return next -> {
            List<Node> nodes = new ArrayList<>();
            ways.forEach(way -> nodes.add(way.apply(next)));
            return new Node.Either(nodes);
        };
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (!blanks() && text.charAt(at) != '|' && text.charAt(at) != ')' && text.charAt(at) != ']') {
            if (skip('~')) {
                glued = true;
            } else {
                parts.add(element());
            }
        }
        return next -> {
            Node node = next;
            for (Part part : parts.reversed()) {
                node = part.apply(node);
            }
            return node;
        };
    }

    /// Whether only blanks were left; skips them.
    private boolean blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length();
    }

    private Part element() {
        return switch (text.charAt(at)) {
            case '[' -> either(List.of(enclosed(']'), next -> next));
            case '(' -> enclosed(')');
            case '{' -> slot();
            case '$' -> named();
            default -> literal();
        };
    }

    private Part enclosed(char close) {
        at++;
        Part part = alternatives();
        if (!skip(close)) {
            throw new IllegalArgumentException("no " + close + " in " + text);
        }
        return part;
    }

    private boolean skip(char c) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private Part named() {
        int end = at + 1;
        while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(at + 1, end);
        at = end;
        String wrapped = rules.pattern(name);
        PatternReader reader = new PatternReader(rules, wrapped);
        reader.glued = takeGlued();
        return reader.read();
    }

    private Part literal() {
        int from = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("unexpected " + text.substring(at));
        }
        WordClass word = WordClass.of(text.substring(from, at));
        boolean isGlued = takeGlued();
        return next -> new Node.Words(word, Optional.empty(), isGlued, next);
    }

    private Part slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw new IllegalArgumentException("no } in " + text);
        }
        String[] halves = text.substring(at + 1, close).split(":", -1);
        at = close + 1;
        boolean isGlued = takeGlued();
        Optional<Field> field = halves[0].isEmpty() ? Optional.empty() : Optional.of(field(halves[0]));
        String what = halves[halves.length - 1];
        if (Character.isDigit(what.charAt(0))) {
            String[] bounds = what.split("-", -1);
            return next -> digits(bounds[0], bounds[1], field, isGlued, next);
        }
        WordClass words = rules.words(what);
        return next -> new Node.Words(words, field, isGlued, next);
    }

    private static Node digits(String low, String high, Optional<Field> field, boolean glued, Node next) {
        return new Node.Digits(
                Integer.parseInt(low), Integer.parseInt(high), low.length(), high.length(), field, glued, next);
    }

    private boolean takeGlued() {
        boolean was = glued;
        glued = false;
        return was;
    }

    static Field field(String name) {
        return Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
