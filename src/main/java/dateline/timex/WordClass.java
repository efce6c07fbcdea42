package dateline.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words and phrases that mean the same kind of thing, each with its value.
final class WordClass {

    /// @param words as tokens
    /// @param capital whether the first must begin with a capital letter
    record Phrase(List<Token> words, boolean capital, String value) {

        /// Where the phrase ends if it stands there, else -1.
        int end(List<Token> tokens, int at) {
            if (capital && !tokens.get(at).capital()) {
                return -1;
            }
            for (int i = 1; i < words.size(); i++) {
                if (at + i >= tokens.size() || !follows(tokens.get(at + i), words.get(i))) {
                    return -1;
                }
            }
            return at + words.size();
        }

        private static boolean follows(Token token, Token wanted) {
            boolean glued = !wanted.glued() || token.glued();
            return glued && !token.first() && token.is(wanted.word());
        }
    }

    private static final String[] NO_FORMS = {};
    /// In tokens.
    private static final int LONGEST_REACH = 2;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    /// @param phrase as written; `*ed` stands for any word with that ending, `январ/ь/я` for two words
    void add(String phrase, String value) {
        String[] forms = phrase.indexOf('/') < 0 ? NO_FORMS : phrase.split("/", -1);
        if (phrase.startsWith("*")) {
            endings.add(phrase.substring(1));
        } else if (forms.length > 1) {
            for (int i = 1; i < forms.length; i++) {
                put(forms[0] + forms[i], value);
            }
        } else {
            put(phrase, value);
        }
    }

    /// A class of one phrase, as it is written.
    static WordClass of(String phrase) {
        WordClass one = new WordClass();
        one.put(phrase, "");
        return one;
    }

    private void put(String phrase, String value) {
        List<Token> words = isOneWord(phrase) ? List.of(word(phrase)) : Tokenizer.tokens(phrase);
        String first = words.getFirst().word();
        byFirst.computeIfAbsent(first, key -> new ArrayList<>(1))
                .add(new Phrase(words, words.getFirst().capital(), value));
    }

    /// Most phrases are one word, and a first call reads thousands.
    private static boolean isOneWord(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (!Character.isLetter(c) || Character.isIdeographic(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }

    private static Token word(String phrase) {
        boolean capital = Character.isUpperCase(phrase.charAt(0));
        return new Token(0, phrase.length(), phrase.toLowerCase(Locale.ROOT), Token.Kind.WORD, capital, false, true, 1);
    }

    List<Phrase> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /// Whether a phrase that began before reaches over this token: “大会” over “会”.
    boolean reachesOver(List<Token> tokens, int at) {
        for (int begin = at - 1; begin >= Math.max(0, at - LONGEST_REACH); begin--) {
            for (Phrase phrase : startingWith(tokens.get(begin).word())) {
                if (phrase.end(tokens, begin) > at) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a phrase stands there, or a word with one of the endings.
    boolean standsAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        for (Phrase phrase : startingWith(token.word())) {
            if (phrase.end(tokens, at) >= 0) {
                return true;
            }
        }
        return endings.stream()
                .anyMatch(e ->
                        token.word().length() >= e.length() + 3 && token.word().endsWith(e));
    }
}
