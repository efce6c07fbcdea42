package dateline.timex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the rules of a language from their file. What the files look like is said at the head of `en.rules`.
final class RuleReader {
    private final String name;
    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, String> patterns = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<WordClass> open = Optional.empty();

    private RuleReader(String name) {
        this.name = name;
    }

    static RuleSet read(String language) {
        String name = "/timex/" + language + ".rules";
        try (InputStream in = RuleReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no rules in " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// @throws IllegalArgumentException when a line is wrong; says which
    static RuleSet read(String name, String text) {
        RuleReader reader = new RuleReader(name);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        return new RuleSet(reader.classes, reader.rules);
    }

    private void line(String line, int number) {
        String content = line.startsWith("#") ? "" : line.strip();
        if (content.isEmpty()) {
            return;
        }
        try {
            if (Character.isWhitespace(line.charAt(0))) {
                phrases(content);
            } else {
                definition(content, number);
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
        }
    }

    /// `January | Jan. = 1`
    private void phrases(String content) {
        WordClass words = open.orElseThrow(() -> new IllegalArgumentException("phrases of no class"));
        int equals = content.indexOf(" = ");
        String value = equals < 0 ? "" : content.substring(equals + 3).strip();
        String all = equals < 0 ? content : content.substring(0, equals);
        for (String phrase : all.split("\\|", -1)) {
            words.add(phrase.strip(), value);
        }
    }

    private void definition(String content, int number) {
        String[] halves = content.split(" ", 2);
        String rest = halves[1].strip();
        switch (halves[0]) {
            case "words" -> {
                classes.putIfAbsent(rest, new WordClass());
                open = Optional.of(words(rest));
            }
            case "let" -> patterns.put(before(rest, " = "), "(" + after(rest, " = ") + ")");
            default -> rule(Rule.Kind.valueOf(halves[0].toUpperCase(Locale.ROOT)), rest, number);
        }
    }

    private void rule(Rule.Kind kind, String text, int number) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        String rest = text;
        while (beginsWithConstant(rest)) {
            constants.put(PatternReader.field(before(rest, "=")), before(after(rest, "="), " "));
            rest = after(rest, " ").strip();
        }
        List<Guard> before = rest.contains(" < ") ? guards(before(rest, " < ")) : List.of();
        rest = rest.contains(" < ") ? after(rest, " < ") : rest;
        List<Guard> after = rest.contains(" > ") ? guards(after(rest, " > ")) : List.of();
        rest = rest.contains(" > ") ? before(rest, " > ") : rest;
        Node pattern = new PatternReader(this, rest).read().apply(new Node.Accept());
        rules.add(new Rule(kind, number, constants, before, pattern, after));
    }

    /// `mod=START ...`
    private static boolean beginsWithConstant(String text) {
        int equals = text.indexOf('=');
        for (int i = 0; i < equals; i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return equals > 0;
    }

    private List<Guard> guards(String text) {
        List<Guard> guards = new ArrayList<>();
        for (String guard : text.strip().split(" ", -1)) {
            guards.add(guard(guard));
        }
        return guards;
    }

    private Guard guard(String text) {
        boolean not = text.startsWith("!");
        List<String> terms = List.of(text.substring(not ? 1 : 0).split("\\|", -1));
        List<WordClass> words = new ArrayList<>();
        for (String term : terms) {
            if (!List.of("cap", "num", "edge").contains(term)) {
                words.add(term(term));
            }
        }
        return new Guard(not, words, terms.contains("cap"), terms.contains("num"), terms.contains("edge"));
    }

    private WordClass term(String text) {
        return text.startsWith("{:") ? words(text.substring(2, text.length() - 1)) : WordClass.of(text);
    }

    /// @throws IllegalArgumentException when there is none of that name before this line
    WordClass words(String className) {
        return Optional.ofNullable(classes.get(className))
                .orElseThrow(() -> new IllegalArgumentException("no class " + className));
    }

    /// @throws IllegalArgumentException when there is none of that name before this line
    String pattern(String patternName) {
        return Optional.ofNullable(patterns.get(patternName))
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + patternName));
    }

    private static String before(String text, String sign) {
        return text.substring(0, text.indexOf(sign));
    }

    private static String after(String text, String sign) {
        return text.substring(text.indexOf(sign) + sign.length());
    }
}
